package org.qianfa.proofreading;

import java.util.List;
import org.qianfa.proofreading.citation.LawKind;
import org.qianfa.proofreading.finding.CsvRows;
import org.qianfa.proofreading.wording.WordingRule;

/** The lists that can be kept outside the product, as comma-separated text (RFC 4180) with a line of column names. */
public enum ListKind {

    /** Laws, regulations and documents with the dates they are in force. */
    LAWS("/proofreading/laws.csv", "title,aliases,kind,issuer,valid_from,valid_to,successor", List.of("title", "kind")),
    /** Words that are wrong, with context and dates. */
    WORDING("/proofreading/wording.csv", ListKind.WORDS, List.of("pattern", "rule")),
    /** Leaders of a unit, their posts and order. */
    POSTS(null, "name,post,organisation,from,to,order", List.of("name", "post")),
    /** Words a unit does not want to read, as in {@link #WORDING}. */
    OWN_WORDS(null, ListKind.WORDS, List.of("pattern", "rule"));

    private static final String WORDS = "pattern,replacement,rule,unless_before,unless_after,only_before,only_after,valid_from,valid_to,note";

    private final String resource;
    private final String columns;
    private final List<String> needed;

    ListKind(String resource, String columns, List<String> needed) {
        this.resource = resource;
        this.columns = columns;
        this.needed = needed;
    }

    /** Whether each unit keeps its own. */
    public boolean ofUnit() {
        return resource == null;
    }

    /** The list the product brings; the column names alone if it brings none. */
    public String standard() {
        return resource == null ? columns + "\n" : CsvRows.text(resource);
    }

    /** Names of the columns, separated by commas. */
    public String columns() {
        return columns;
    }

    /** The column that takes one of {@link #choices}; {@code null} if none does. */
    public String choiceColumn() {
        return this == LAWS ? "kind" : this == POSTS ? null : "rule";
    }

    /** What the column may say. */
    public List<String> choices() {
        return this == LAWS ? LawKind.words() : this == POSTS ? List.of() : WordingRule.words();
    }

    /** What is wrong with a list somebody brings; it may only be used if there is nothing. */
    public List<ListFlaw> flaws(String csv) {
        return new ListInspection(this, columns, needed).flaws(csv);
    }

    /** Number of its rows. */
    public static int rows(String csv) {
        return CsvRows.of(csv).size();
    }
}

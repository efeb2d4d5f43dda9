package org.qianfa.proofreading.citation;

import java.util.List;
import org.qianfa.proofreading.finding.CsvRows;

/**
 * A document of the register.
 *
 * @param title     in full
 * @param fromYear  the year in which the first version came into force, {@code null} if the register does not say
 * @param toYear    the last year in which it was in force on some day, {@code null} while it is
 * @param until     the last day on which it was in force as the register writes it, empty while it is
 * @param successor what it was replaced by, empty if nothing is named
 */
record Law(String title, List<String> aliases, LawKind kind, Integer fromYear, Integer toYear, String until,
           String successor) {

    private static final String STATE = "中华人民共和国";

    static Law of(CsvRows.Row row) {
        return new Law(row.get("title"), row.several("aliases"), LawKind.of(row.get("kind")), row.year("valid_from"),
                row.year("valid_to"), row.get("valid_to"), row.get("successor"));
    }

    boolean overBefore(int year) {
        return toYear != null && toYear < year;
    }

    boolean startsAfter(int year) {
        return fromYear != null && fromYear > year;
    }

    /** Its title the way a text writes titles: with the state's name or without. */
    String titleLike(String written) {
        return !written.startsWith(STATE) && title.startsWith(STATE) ? title.substring(STATE.length()) : title;
    }
}

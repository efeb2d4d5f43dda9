package org.qianfa.signoff.domain;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qianfa.signoff.NumberTemplateFlawed;
import org.qianfa.signoff.NumberTemplateFlawed.Flaw;
import org.qianfa.signoff.NumberTemplateFlawed.Template;

/**
 * How a unit forms its numbers: words with placeholders in braces, {@code {代字}}, {@code {机构代码}}, {@code {年}}, {@code {年月}},
 * {@code {序号}}, or {@code {序号:5}} for a number of at least so many digits. Document numbers follow GB/T 9704—2012, 7.2.5.
 */
public final class NumberTemplate {

    private static final int LONGEST = 60;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern SEQUENCE = Pattern.compile("序号(?::([2-8]))?");
    private static final Set<String> WORDS = Set.of("代字", "机构代码", "年", "年月");
    private static final String YEAR_IN_BRACKETS = "〔{年}〕";

    private final String template;

    private NumberTemplate(String template) {
        this.template = template;
    }

    public static NumberTemplate document(String template) throws NumberTemplateFlawed {
        check(template, Template.DOCUMENT);
        require(template.contains(YEAR_IN_BRACKETS), Flaw.BRACKETS, Template.DOCUMENT, "");
        require(!template.contains("{序号:"), Flaw.ZEROS, Template.DOCUMENT, "");
        require(!template.contains("第"), Flaw.ORDINAL, Template.DOCUMENT, "");
        return new NumberTemplate(template);
    }

    public static NumberTemplate index(String template) throws NumberTemplateFlawed {
        check(template, Template.INDEX);
        return new NumberTemplate(template);
    }

    /** One that was checked when it was kept. */
    public static NumberTemplate kept(String template) {
        return new NumberTemplate(template);
    }

    /** @param documentCode 发文机关代字 @param organisationCode 机构代码 */
    public String number(String documentCode, String organisationCode, YearMonth month, int sequence) {
        Map<String, String> words = Map.of("代字", blank(documentCode), "机构代码", blank(organisationCode), "年", String.valueOf(month.getYear()),
                "年月", "%d%02d".formatted(month.getYear(), month.getMonthValue()));
        return PLACEHOLDER.matcher(template).replaceAll(found -> Matcher.quoteReplacement(
                words.containsKey(found.group(1)) ? words.get(found.group(1)) : digits(found.group(1), sequence)));
    }

    private static String digits(String placeholder, int sequence) {
        Matcher width = SEQUENCE.matcher(placeholder);
        return width.matches() && width.group(1) != null ? String.format("%0" + width.group(1) + "d", sequence) : String.valueOf(sequence);
    }

    private static void check(String template, Template which) throws NumberTemplateFlawed {
        require(!template.isBlank(), Flaw.EMPTY, which, "");
        require(template.length() <= LONGEST, Flaw.LENGTH, which, String.valueOf(LONGEST));
        String rest = PLACEHOLDER.matcher(template).replaceAll("");
        require(!rest.contains("{") && !rest.contains("}"), Flaw.BRACE, which, "");
        var found = PLACEHOLDER.matcher(template).results().map(MatchResult::group).toList();
        for (String placeholder : found) {
            String word = placeholder.substring(1, placeholder.length() - 1);
            require(WORDS.contains(word) || SEQUENCE.matcher(word).matches(), Flaw.PLACEHOLDER, which, placeholder);
        }
        require(found.stream().filter(p -> p.startsWith("{序号")).count() == 1, Flaw.SEQUENCE, which, "");
        require(found.stream().anyMatch(p -> p.startsWith("{年")), Flaw.YEAR, which, "");
    }

    private static void require(boolean holds, Flaw otherwise, Template which, String detail) throws NumberTemplateFlawed {
        if (!holds) {
            throw new NumberTemplateFlawed(otherwise, which, detail);
        }
    }

    private static String blank(String code) {
        return code == null ? "" : code;
    }
}

package org.qianfa.proofreading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year a report reports on, as its title or first sentence tells. */
public final class ReportYear {

    private static final int HEAD = 600;
    private static final Pattern TITLE = Pattern.compile("(?<!\\d)(20\\d{2})\\s?年度?[^。\\n]{0,40}?(?:报告|总结|情况)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})\\s?年(?![初底末\\d])");

    private ReportYear() {
    }

    /** Looks at the first {@value #HEAD} characters only; empty if no year stands there. */
    public static Optional<Integer> of(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        return first(TITLE, head).or(() -> first(YEAR, head));
    }

    private static Optional<Integer> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }
}

package org.qianfa.problems.domain;

import java.util.regex.Pattern;

/** Where the chapter on last year's problems belongs, and how it comes to stand there. */
public final class ChapterPlace {

    private static final Pattern HEADING = Pattern.compile("(?:问题|不足).{0,6}(?:改进|整改|落实|解决)|(?:改进|整改).{0,6}情况");

    private ChapterPlace() {
    }

    public static boolean fits(String heading) {
        return HEADING.matcher(heading).find();
    }

    /** Behind what is there, on lines of its own. */
    public static String appended(String draft, String chapter) {
        String before = draft.stripTrailing();
        return before.isEmpty() ? chapter : before + "\n" + chapter;
    }
}

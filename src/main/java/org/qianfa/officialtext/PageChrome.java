package org.qianfa.officialtext;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises what a web page puts before and after a report: path, title, publication data, links, owner, record
 * numbers, pictures. Looks only at the short lines before the first and after the last paragraph of prose, so nothing
 * inside the report is ever taken for the page.
 */
public final class PageChrome {

    /** Longer lines are prose unless they carry the marks of a page. */
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_MARKED_LINE = 200;
    private static final Pattern PROSE_END = Pattern.compile(".*[。；;！!？?：:]$");
    private static final Pattern TITLE = Pattern.compile("^[^。，,；;]*(?:报告|总结)(?:\\s*[(（][^)）]*[)）])?$");

    private PageChrome() {
    }

    /** The lines of the report itself: those between what belongs to the page before and after it. */
    public static List<Line> without(List<Line> lines) {
        int start = head(lines);
        return lines.subList(start, Math.max(start, tail(lines, start)));
    }

    /** What of a page a line looks like, wherever it stands; empty if it looks like none. */
    public static Optional<PageMark> mark(String line) {
        if (line.length() > LONGEST_MARKED_LINE || Outline.headingLevel(line) > 0) {
            return Optional.empty();
        }
        for (PageMark mark : PageMark.values()) {
            if (mark.on(line)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    /** Index of the first line of the report: after the last mark of the page that stands before any prose. */
    private static int head(List<Line> lines) {
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text();
            if (mark(line).isPresent() || line.length() <= LONGEST_LINE && TITLE.matcher(line).matches()) {
                start = i + 1;
            } else if (prose(line)) {
                break;
            }
        }
        return start;
    }

    /** Index after the last line of the report: the first mark of the page that stands after all prose. */
    private static int tail(List<Line> lines, int start) {
        int end = lines.size();
        for (int i = lines.size() - 1; i >= start; i--) {
            String line = lines.get(i).text();
            if (mark(line).isPresent()) {
                end = i;
            } else if (prose(line)) {
                break;
            }
        }
        return end;
    }

    private static boolean prose(String line) {
        return line.length() > LONGEST_LINE || Outline.headingLevel(line) > 0 || PROSE_END.matcher(line).matches();
    }
}

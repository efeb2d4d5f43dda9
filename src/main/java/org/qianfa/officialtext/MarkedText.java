package org.qianfa.officialtext;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.officialtext.ParagraphChange.Kind;

/**
 * The differences of two texts in one text that needs no colours (花脸稿): the later text with what was added, taken out and moved
 * between marks. A paragraph a line.
 */
public final class MarkedText {

    private static final String ADDED = "【增加：";
    private static final String REMOVED = "【删去：";
    private static final String MOVED = "【移来】";
    private static final String END = "】";
    private static final String PARTED = "【分段】";

    private MarkedText() {
    }

    public static String of(TextComparison differences) {
        List<String> lines = new ArrayList<>();
        differences.changes().forEach(change -> lines.add(line(change)));
        return String.join("\n", lines);
    }

    private static String line(ParagraphChange change) {
        StringBuilder line = new StringBuilder(change.moved() ? MOVED : "");
        for (TextRun run : change.runs()) {
            line.append(switch (run.kind()) {
                case KEPT -> run.text();
                case INSERTED -> ADDED + onOneLine(run.text()) + END;
                case DELETED -> REMOVED + onOneLine(run.text()) + END;
            });
        }
        boolean whole = change.kind() == Kind.INSERTED || change.kind() == Kind.DELETED;
        return whole && change.runs().isEmpty() ? (change.kind() == Kind.INSERTED ? ADDED : REMOVED) + END : line.toString();
    }

    /** Where a paragraph was parted or two were joined the mark says so. */
    private static String onOneLine(String text) {
        return text.replace("\n", PARTED);
    }
}

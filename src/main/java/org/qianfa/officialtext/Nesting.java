package org.qianfa.officialtext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Makes a tree of the places where nodes begin. A node reaches to the next one of its own layer or an outer one; layers
 * that are skipped make no level of their own.
 */
final class Nesting {

    private final String text;
    private final int end;
    private final List<OutlineNode> roots = new ArrayList<>();
    private final Deque<Open> path = new ArrayDeque<>();

    /** @param end where the last node ends, before what belongs to the page */
    Nesting(String text, int end) {
        this.text = text;
        this.end = end;
    }

    List<OutlineNode> of(List<Mark> marks) {
        for (Mark mark : marks) {
            closeFrom(mark.layer(), mark.start());
            path.push(new Open(mark, path.size() + 1, new ArrayList<>()));
        }
        closeFrom(Layer.CHINESE, end);
        return List.copyOf(roots);
    }

    private void closeFrom(Layer layer, int at) {
        while (!path.isEmpty() && path.peek().mark().layer().compareTo(layer) >= 0) {
            Open open = path.pop();
            OutlineNode node = open.close(text, PlainText.trimmedEnd(text, open.mark().numberEnd(), at));
            (path.isEmpty() ? roots : path.peek().children()).add(node);
        }
    }

    private record Open(Mark mark, int level, List<OutlineNode> children) {

        private static final String STRAY_MARKS = "、.．";

        OutlineNode close(String text, int end) {
            int titleStart = mark.numberEnd();
            while (titleStart < mark.titleEnd() && skipped(text.charAt(titleStart))) {
                titleStart++;
            }
            String title = text.substring(titleStart, PlainText.trimmedEnd(text, titleStart, mark.titleEnd()));
            return new OutlineNode(level, text.substring(mark.start(), mark.numberEnd()), title, mark.start(), end, List.copyOf(children));
        }

        private static boolean skipped(char c) {
            return PlainText.blank(c) || STRAY_MARKS.indexOf(c) >= 0;
        }
    }
}

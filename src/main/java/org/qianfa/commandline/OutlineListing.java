package org.qianfa.commandline;

import java.util.List;
import java.util.stream.Stream;
import org.qianfa.officialtext.CodePoints;
import org.qianfa.officialtext.Outline;
import org.qianfa.officialtext.OutlineNode;

/** Shows the outline of a text. */
final class OutlineListing implements Listing {

    private static final String INDENTATION = "  ";

    @Override
    public String name() {
        return "outline";
    }

    @Override
    public List<Entry> entries(String text) {
        CodePoints points = CodePoints.of(text);
        return Outline.of(text).stream().map(node -> Entry.of(node, points)).toList();
    }

    @Override
    public List<String> lines(String text) {
        return Outline.of(text).stream().flatMap(OutlineListing::lines).toList();
    }

    private static Stream<String> lines(OutlineNode node) {
        String line = INDENTATION.repeat(node.level() - 1) + node.number() + node.title();
        return Stream.concat(Stream.of(line), node.children().stream().flatMap(OutlineListing::lines));
    }

    /** A node as written: {@link OutlineNode} with offsets in code points. */
    record Entry(int level, String number, String title, int start, int end, List<Entry> children) {

        private static Entry of(OutlineNode node, CodePoints points) {
            return new Entry(node.level(), node.number(), node.title(), points.before(node.start()), points.before(node.end()),
                    node.children().stream().map(child -> of(child, points)).toList());
        }
    }
}

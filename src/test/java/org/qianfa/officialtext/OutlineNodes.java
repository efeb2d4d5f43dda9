package org.qianfa.officialtext;

import java.util.List;
import java.util.stream.Stream;

/** An outline read as a list. */
final class OutlineNodes {

    private OutlineNodes() {
    }

    /** All nodes in the order of the text. */
    static List<OutlineNode> all(List<OutlineNode> nodes) {
        return nodes.stream().flatMap(n -> Stream.concat(Stream.of(n), all(n.children()).stream())).toList();
    }

    /** Level, number and title of every node, one a line, e.g. {@code 2 （一）完善制度}. */
    static List<String> sketch(String text) {
        return all(Outline.of(text)).stream().map(n -> n.level() + " " + n.number() + n.title()).toList();
    }
}

package org.qianfa.officialtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What holds for the outline of any text. */
final class OutlineLaws {

    private OutlineLaws() {
    }

    static void hold(String text) {
        List<OutlineNode> roots = Outline.of(text);
        if (!roots.isEmpty()) {
            siblings(text, roots, 1);
            assertThat(withoutBlanks(rejoined(text, roots))).isEqualTo(withoutBlanks(text));
        }
    }

    private static void siblings(String text, List<OutlineNode> nodes, int level) {
        for (int i = 0; i < nodes.size(); i++) {
            OutlineNode node = nodes.get(i);
            assertThat(node.level()).isEqualTo(level);
            assertThat(node.start()).isNotNegative().isLessThan(node.end());
            assertThat(node.end()).isLessThanOrEqualTo(text.length());
            assertThat(text.startsWith(node.number(), node.start())).isTrue();
            assertThat(text.substring(node.start(), node.end())).contains(node.title());
            assertThat(PlainText.blank(text.charAt(node.end() - 1))).isFalse();
            if (i > 0) {
                assertThat(nodes.get(i - 1).end()).isLessThanOrEqualTo(node.start());
                assertThat(PlainText.normalise(text.substring(nodes.get(i - 1).end(), node.start()))).isEmpty();
            }
            inside(text, node);
        }
    }

    private static void inside(String text, OutlineNode node) {
        if (!node.children().isEmpty()) {
            assertThat(node.children().get(0).start()).isGreaterThanOrEqualTo(node.start() + node.number().length());
            assertThat(node.children().get(node.children().size() - 1).end()).isEqualTo(node.end());
            siblings(text, node.children(), node.level() + 1);
        }
    }

    /** Introduction, roots and the rest; what stands between two roots is left out. */
    private static String rejoined(String text, List<OutlineNode> roots) {
        StringBuilder joined = new StringBuilder(text.substring(0, roots.get(0).start()));
        roots.forEach(root -> joined.append(text, root.start(), root.end()));
        return joined.append(text.substring(roots.get(roots.size() - 1).end())).toString();
    }

    private static String withoutBlanks(String text) {
        StringBuilder characters = new StringBuilder();
        text.chars().filter(c -> !PlainText.blank((char) c)).forEach(c -> characters.append((char) c));
        return characters.toString();
    }
}

package org.qianfa.proofreading.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.officialtext.HeadingNumber;
import org.qianfa.officialtext.Line;
import org.qianfa.officialtext.OutlineNode;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.ProofText;
import org.qianfa.proofreading.finding.TextCheck;

/**
 * Whether headings and items count on. Numbering starts again under a new parent, and items in a new row; it may also run
 * through from one parent to the next. A number that stands somewhere in between but not where headings stand was
 * read doubtfully, so it is not missed.
 */
public final class NumberingCheck implements TextCheck {

    @Override
    public void look(ProofText text, Circumstances circumstances, Findings findings) {
        new Count(text, circumstances.whole(), findings).count(text.outline(), true);
    }

    private static final class Count {

        private static final int REACH = 2000;
        private static final String BRACKETS = "（(";

        private final ProofText text;
        private final boolean whole;
        private final Findings findings;
        /** The last count of each row, for numbering that runs through the parents. */
        private final Map<String, Integer> last = new HashMap<>();

        private Count(ProofText text, boolean whole, Findings findings) {
            this.text = text;
            this.whole = whole;
            this.findings = findings;
        }

        private void count(List<OutlineNode> siblings, boolean roots) {
            Map<String, List<OutlineNode>> rows = new LinkedHashMap<>();
            for (OutlineNode node : siblings) {
                Shape shape = Shape.of(node);
                if (shape != Shape.NONE && HeadingNumber.count(node.number()) > 0) {
                    rows.computeIfAbsent(shape.row(node), row -> new ArrayList<>()).add(node);
                }
            }
            rows.forEach((name, row) -> follow(name, Shape.of(row.get(0)), row, roots));
            siblings.forEach(node -> count(node.children(), false));
        }

        private void follow(String name, Shape shape, List<OutlineNode> row, boolean roots) {
            int first = HeadingNumber.count(row.get(0).number());
            boolean runsThrough = first == last.getOrDefault(name, 0) + 1;
            int expected = runsThrough || roots && (!whole || fragment(row.get(0))) ? first : 1;
            for (int i = 0; i < row.size(); i++) {
                OutlineNode node = row.get(i);
                int count = HeadingNumber.count(node.number());
                int next = i + 1 < row.size() ? HeadingNumber.count(row.get(i + 1).number()) : 0;
                boolean single = next == expected + 1 && expected <= HeadingNumber.MOST && !(count == 1 && shape == Shape.ITEM);
                if (count != expected && single) {
                    findings.suggest(OutlineRule.MISNUMBERED, node.start(), end(node), shape.write(expected, node.number()),
                            node.number(), shape.write(expected, node.number()));
                    count = expected;
                } else if (count != expected) {
                    complain(shape, node, count, expected, i == 0 ? null : row.get(i - 1));
                }
                expected = count + 1;
            }
            last.put(name, expected - 1);
        }

        /** A text that begins with a numbered heading, without title or introduction, is part of another. */
        private boolean fragment(OutlineNode first) {
            return !text.body().isEmpty() && text.body().get(0).start() == first.start();
        }

        private void complain(Shape shape, OutlineNode node, int count, int expected, OutlineNode before) {
            if (count == 1) {
                if (shape != Shape.ITEM && !underUnnumberedHeading(node)) {
                    findings.add(OutlineRule.RESTARTED, node.start(), end(node), node.number(), shape.write(expected, node.number()));
                }
            } else if (count > expected) {
                if (!standsBefore(shape, node, expected, before)) {
                    findings.add(OutlineRule.SKIPPED, node.start(), end(node), node.number(), shape.write(expected, node.number()));
                }
            } else if (!standsBefore(shape, node, count - 1, before)) {
                OutlineRule rule = count == expected - 1 && before != null ? OutlineRule.REPEATED : OutlineRule.BACKWARDS;
                findings.add(rule, node.start(), end(node), node.number(), shape.write(expected, node.number()));
            }
        }

        /** Whether a number is written between two nodes after all, in a place where none is looked for. */
        private boolean standsBefore(Shape shape, OutlineNode node, int number, OutlineNode before) {
            int from = before == null ? Math.max(0, node.start() - REACH) : before.start() + before.number().length();
            String between = text.text().substring(from, node.start());
            String written = shape.write(number, node.number());
            if (shape != Shape.ITEM) {
                return between.contains(written) || BRACKETS.indexOf(written.charAt(0)) >= 0 && between.contains("\n" + written.substring(1));
            }
            String numeral = written.substring(0, written.length() - 1);
            return between.contains(written) || between.contains("第" + numeral) || between.contains("其" + numeral)
                    || number == 1 && (between.contains("首先") || between.contains("一方面"));
        }

        private boolean underUnnumberedHeading(OutlineNode node) {
            int place = Collections.binarySearch(text.body(), new Line(node.start(), node.start(), ""), Comparator.comparingInt(Line::start));
            String line = place > 0 ? text.body().get(place - 1).text() : "";
            return Headings.unnumbered(line);
        }

        private static int end(OutlineNode node) {
            return node.start() + node.number().length();
        }
    }
}

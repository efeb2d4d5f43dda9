package org.qianfa.proofreading.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
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
public final class Numbers implements TextCheck {

    @Override
    public void look(ProofText text, Circumstances circumstances, Findings findings) {
        new Count(text, circumstances.whole(), findings).count(text.outline(), true);
    }

    private static final class Count {

        private final ProofText text;
        private final boolean whole;
        private final Findings findings;
        /** The last count of each shape, for numbering that runs through the parents. */
        private final Map<Shape, Integer> last = new EnumMap<>(Shape.class);

        private Count(ProofText text, boolean whole, Findings findings) {
            this.text = text;
            this.whole = whole;
            this.findings = findings;
        }

        private void count(List<OutlineNode> siblings, boolean roots) {
            Map<Shape, List<OutlineNode>> rows = new EnumMap<>(Shape.class);
            for (OutlineNode node : siblings) {
                Shape shape = Shape.of(node);
                if (shape != Shape.NONE && HeadingNumber.count(node.number()) > 0) {
                    rows.computeIfAbsent(shape, s -> new ArrayList<>()).add(node);
                }
            }
            rows.forEach((shape, row) -> follow(shape, row, roots));
            siblings.forEach(node -> count(node.children(), false));
        }

        private void follow(Shape shape, List<OutlineNode> row, boolean roots) {
            int expected = start(shape, row, roots);
            for (int i = 0; i < row.size(); i++) {
                OutlineNode node = row.get(i);
                int count = HeadingNumber.count(node.number());
                int next = i + 1 < row.size() ? HeadingNumber.count(row.get(i + 1).number()) : 0;
                boolean single = count != expected && next == expected + 1 && expected <= HeadingNumber.MOST;
                if (single && !(count == 1 && shape == Shape.ITEM)) {
                    findings.suggest(OutlineRule.MISNUMBERED, node.start(), end(node), shape.write(expected, node.number()),
                            node.number(), shape.write(expected, node.number()));
                    count = expected;
                } else if (count != expected) {
                    complain(shape, node, count, expected, i == 0 ? null : row.get(i - 1));
                }
                expected = count + 1;
            }
            last.put(shape, expected - 1);
        }

        private int start(Shape shape, List<OutlineNode> row, boolean roots) {
            int first = HeadingNumber.count(row.get(0).number());
            boolean runsThrough = first == last.getOrDefault(shape, 0) + 1;
            return runsThrough || roots && !whole ? first : 1;
        }

        private void complain(Shape shape, OutlineNode node, int count, int expected, OutlineNode before) {
            if (count == 1) {
                if (shape != Shape.ITEM && !underUnnumberedHeading(node)) {
                    findings.add(OutlineRule.RESTARTED, node.start(), end(node), node.number(), shape.write(expected, node.number()));
                }
            } else if (count == expected - 1 && before != null) {
                findings.add(OutlineRule.REPEATED, node.start(), end(node), node.number());
            } else if (count < expected) {
                findings.add(OutlineRule.BACKWARDS, node.start(), end(node), node.number(), shape.write(expected, node.number()));
            } else if (!standsBefore(shape, node, expected, before)) {
                findings.add(OutlineRule.SKIPPED, node.start(), end(node), node.number(), shape.write(expected, node.number()));
            }
        }

        /** Whether the missing number is written between two headings after all, in a place no heading is looked for. */
        private boolean standsBefore(Shape shape, OutlineNode node, int missing, OutlineNode before) {
            int from = before == null ? Math.max(0, node.start() - 2000) : before.start();
            String between = text.text().substring(from, node.start());
            String number = shape.write(missing, node.number());
            String numeral = shape == Shape.ITEM ? number.substring(0, number.length() - 1) : number;
            return between.contains(number) || shape == Shape.ITEM && between.contains("第" + numeral)
                    || shape == Shape.ITEM && between.contains("其" + numeral) || missing == 1 && between.contains("首先");
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

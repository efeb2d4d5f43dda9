package org.qianfa.proofreading.outline;

import java.util.List;
import org.qianfa.officialtext.OutlineNode;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.ProofText;
import org.qianfa.proofreading.finding.TextCheck;

/** Whether the levels of headings follow one another. */
public final class Levels implements TextCheck {

    @Override
    public void look(ProofText text, Circumstances circumstances, Findings findings) {
        List<OutlineNode> roots = text.outline();
        order(roots, findings);
        nest(roots, findings);
    }

    /** Parts of one parent are numbered alike; an outer number behind an inner one shows that a heading is out of order. */
    private static void order(List<OutlineNode> siblings, Findings findings) {
        Shape before = null;
        for (OutlineNode node : siblings) {
            Shape shape = Shape.of(node);
            if (shape.heading() && before != null && shape.compareTo(before) < 0) {
                findings.add(OutlineRule.LEVEL_DISORDER, node.start(), node.start() + node.number().length(), node.number());
            }
            before = shape.heading() ? shape : before;
            order(node.children(), findings);
        }
    }

    /** Tells once a text: whoever skips a level does it everywhere. */
    private static void nest(List<OutlineNode> roots, Findings findings) {
        for (OutlineNode parent : Headings.flat(roots)) {
            for (OutlineNode child : parent.children()) {
                Shape outer = Shape.of(parent);
                Shape inner = Shape.of(child);
                if (outer.heading() && inner.heading() && inner.ordinal() > outer.ordinal() + 1) {
                    findings.add(OutlineRule.LEVEL_SKIPPED, child.start(), child.start() + child.number().length(),
                            parent.number(), child.number());
                    return;
                }
            }
        }
    }
}

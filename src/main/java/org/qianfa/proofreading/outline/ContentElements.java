package org.qianfa.proofreading.outline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.qianfa.officialtext.OutlineNode;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.PlacedParagraph;
import org.qianfa.proofreading.finding.ProofText;
import org.qianfa.proofreading.finding.TextCheck;

/**
 * Whether a whole report on law-based government has its required parts. Wordings vary, so headings, topic sentences and
 * items are all asked, and a text in which fewer than two parts are known is not taken for such a report.
 */
public final class ContentElements implements TextCheck {

    private static final Pattern SUBJECT = Pattern.compile("法治政府|依法行政|法治[\\u4e00-\\u9fa5]{0,4}建设");
    private static final Pattern CAUSE = Pattern.compile("原因|由于|因为|导致|致使|受[^。，,]{1,20}(?:影响|制约|限制)|源于|归结|根源|因[^此而为素地]");
    private static final Pattern REPORT = Pattern.compile("(?:报告|汇报|总结)如下|(?:年度|情况|工作|建设)(?:的)?(?:报告|总结|汇报)");
    private static final int BEGINNING = 3000;
    private static final int KNOWN_BY = 2;
    private static final int SHOWN = 20;

    @Override
    public void look(ProofText text, Circumstances circumstances, Findings findings) {
        List<OutlineNode> nodes = Headings.flat(text.outline());
        if (!circumstances.whole() || text.outline().size() < KNOWN_BY || !report(text)) {
            return;
        }
        Set<Element> told = told(text.outline(), nodes);
        if (told.size() < KNOWN_BY) {
            return;
        }
        PlacedParagraph first = text.paragraphs().get(0);
        int shown = first.start() + Math.min(first.text().length(), SHOWN);
        for (Element missing : EnumSet.complementOf(EnumSet.copyOf(told))) {
            findings.add(OutlineRule.MISSING_ELEMENT, first.start(), shown, missing.words());
        }
        if (told.contains(Element.SHORTCOMINGS)) {
            causes(text.text(), nodes, findings);
        }
    }

    private static Set<Element> told(List<OutlineNode> roots, List<OutlineNode> nodes) {
        Set<Element> told = EnumSet.noneOf(Element.class);
        for (OutlineNode node : nodes) {
            for (Element element : Element.values()) {
                if (!told.contains(element) && element.in(node.title())) {
                    told.add(element);
                }
            }
        }
        boolean otherChapter = roots.stream().anyMatch(root -> Shape.of(root).heading() && !Element.SHORTCOMINGS.in(root.title())
                && !Element.FIRST_RESPONSIBLE.in(root.title()) && !Element.PLAN.in(root.title()));
        if (otherChapter && told.size() >= KNOWN_BY) {
            told.add(Element.MEASURES);
        }
        return told;
    }

    /** Asked in the first part on shortcomings alone, from its heading to its end. */
    private static void causes(String text, List<OutlineNode> nodes, Findings findings) {
        boolean given = false;
        OutlineNode first = null;
        for (OutlineNode node : nodes) {
            if (Shape.of(node).heading() && Element.SHORTCOMINGS.in(node.title())) {
                first = first == null ? node : first;
                given |= CAUSE.matcher(text).region(Math.min(titleEnd(node), node.end()), node.end()).find();
            }
        }
        if (first != null && !given) {
            findings.add(OutlineRule.MISSING_CAUSES, first.start(), Math.min(titleEnd(first), first.end()), first.title());
        }
    }

    private static int titleEnd(OutlineNode node) {
        return node.start() + node.number().length() + node.title().length();
    }

    /** By what its title and introduction say. */
    private static boolean report(ProofText text) {
        String beginning = text.text().substring(0, Math.min(BEGINNING, text.outline().get(0).start()));
        return REPORT.matcher(beginning).find() && SUBJECT.matcher(beginning).find();
    }
}

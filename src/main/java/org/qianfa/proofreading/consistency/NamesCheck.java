package org.qianfa.proofreading.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.PlacedParagraph;
import org.qianfa.proofreading.finding.ProofText;
import org.qianfa.proofreading.finding.TextCheck;
import org.qianfa.proofreading.finding.Title;

/** Titles and quoted names of one report that are the same but for a character or two. Laws differ in as little by right. */
public final class NamesCheck implements TextCheck {

    private static final int MOST = 300;

    private static final class Use {
        private final int start;
        private final int end;
        private final boolean title;
        private int times = 1;

        Use(int start, int end, boolean title) {
            this.start = start;
            this.end = end;
            this.title = title;
        }
    }

    @Override
    public void look(ProofText text, Circumstances circumstances, Findings findings) {
        Map<String, Use> uses = new LinkedHashMap<>();
        for (PlacedParagraph paragraph : text.paragraphs()) {
            for (Title title : paragraph.paragraph().titles()) {
                take(uses, title.name(), new Use(paragraph.start() + title.start(), paragraph.start() + title.end(), true));
            }
        }
        for (Quotation quotation : Quotation.in(text.paragraphs())) {
            take(uses, quotation.name(), new Use(quotation.start(), quotation.end(), false));
        }
        List<Map.Entry<String, Use>> all = new ArrayList<>(uses.entrySet());
        for (int i = 0; i < Math.min(MOST, all.size()); i++) {
            for (int j = i + 1; j < Math.min(MOST, all.size()); j++) {
                compare(all.get(i), all.get(j), findings);
            }
        }
    }

    private static void take(Map<String, Use> uses, String name, Use use) {
        Use known = uses.get(name);
        if (known == null) {
            uses.put(name, use);
        } else {
            known.times++;
        }
    }

    private static void compare(Map.Entry<String, Use> first, Map.Entry<String, Use> second, Findings findings) {
        boolean title = first.getValue().title;
        if (title != second.getValue().title || first.getValue().times > 1 && second.getValue().times > 1
                || !Likeness.near(first.getKey(), second.getKey(), title)) {
            return;
        }
        boolean rarer = first.getValue().times < second.getValue().times;
        Map.Entry<String, Use> doubtful = rarer ? first : second;
        Map.Entry<String, Use> other = rarer ? second : first;
        findings.add(ConsistencyRule.NAME_UNLIKE, doubtful.getValue().start, doubtful.getValue().end, doubtful.getKey(), other.getKey());
    }
}

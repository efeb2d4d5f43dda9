package org.qianfa.proofreading.consistency;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.PlacedParagraph;
import org.qianfa.proofreading.finding.ProofText;
import org.qianfa.proofreading.finding.Title;

/** Names that stand in quotation marks and, elsewhere, without. Names under four characters are ordinary words too often. */
final class DroppedQuotes {

    private static final int KEY = 4;
    private static final int LONGEST = 20;
    private static final int MOST_ALIKE = 8;

    private final ProofText text;
    private final List<Quotation> quotations;
    private final Findings findings;
    private final Map<Long, List<Quotation>> byHead = new HashMap<>();
    private final Map<String, Dropped> dropped = new LinkedHashMap<>();

    DroppedQuotes(ProofText text, List<Quotation> quotations, Map<String, Quotation> names, Findings findings) {
        this.text = text;
        this.quotations = quotations;
        this.findings = findings;
        for (Quotation quotation : names.values()) {
            String name = quotation.name();
            if (name.length() >= KEY && name.length() <= LONGEST && Names.han(name) == name.length()) {
                List<Quotation> alike = byHead.computeIfAbsent(key(name, 0), head -> new ArrayList<>());
                if (alike.size() < MOST_ALIKE) {
                    alike.add(quotation);
                }
            }
        }
    }

    void look() {
        if (byHead.isEmpty()) {
            return;
        }
        BitSet enclosed = enclosed();
        Map<String, Set<Integer>> quotedIn = new HashMap<>();
        quotations.forEach(q -> quotedIn.computeIfAbsent(q.name(), name -> new HashSet<>()).add(q.paragraph()));
        for (int p = 0; p < text.paragraphs().size(); p++) {
            look(text.paragraphs().get(p), p, enclosed, quotedIn);
        }
        dropped.forEach(this::report);
    }

    private void look(PlacedParagraph paragraph, int number, BitSet enclosed, Map<String, Set<Integer>> quotedIn) {
        String words = paragraph.text();
        for (int i = 0; i + KEY <= words.length(); i++) {
            List<Quotation> alike = byHead.get(key(words, i));
            if (alike == null || enclosed.get(paragraph.start() + i)) {
                continue;
            }
            for (Quotation quotation : alike) {
                String name = quotation.name();
                if (words.startsWith(name, i) && !halfQuoted(words, i, i + name.length())) {
                    Dropped place = new Dropped(paragraph.start() + i, quotedIn.get(name).contains(number), 1);
                    dropped.merge(name, place, Dropped::and);
                }
            }
        }
    }

    /** One of the marks stands there and the other was forgotten: that is for those to say who look at pairs. */
    private static boolean halfQuoted(String words, int start, int end) {
        return start > 0 && words.charAt(start - 1) == '“' || end < words.length() && words.charAt(end) == '”';
    }

    /** Told once a name. A name that mostly goes without its marks is no name that lost them. */
    private void report(String name, Dropped place) {
        long quoted = quotations.stream().filter(quotation -> quotation.name().equals(name)).count();
        if (place.here() || place.times() <= quoted) {
            ConsistencyRule rule = place.here() ? ConsistencyRule.QUOTE_DROPPED : ConsistencyRule.QUOTE_DROPPED_ELSEWHERE;
            findings.suggest(rule, place.start(), place.start() + name.length(), "“" + name + "”", name);
        }
    }

    private BitSet enclosed() {
        BitSet enclosed = new BitSet();
        quotations.forEach(quotation -> enclosed.set(quotation.start(), quotation.end()));
        for (PlacedParagraph paragraph : text.paragraphs()) {
            for (Title title : paragraph.paragraph().titles()) {
                enclosed.set(paragraph.start() + title.start(), paragraph.start() + title.end());
            }
        }
        return enclosed;
    }

    private static long key(String words, int place) {
        long key = 0;
        for (int i = place; i < place + KEY; i++) {
            key = key << 16 | words.charAt(i);
        }
        return key;
    }

    /** @param here whether the name stands in quotation marks in the same paragraph @param times how often it goes without */
    private record Dropped(int start, boolean here, int times) {

        /** The first place, but rather one beside the quoted name. */
        Dropped and(Dropped later) {
            Dropped shown = !here && later.here ? later : this;
            return new Dropped(shown.start, here || later.here, times + later.times);
        }
    }
}

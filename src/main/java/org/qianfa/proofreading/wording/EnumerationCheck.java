package org.qianfa.proofreading.wording;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.ParagraphCheck;

/** Looks whether fixed enumerations such as the 四个意识 are complete and in order where they are spelt out. */
public final class EnumerationCheck implements ParagraphCheck {

    @Override
    public void look(Paragraph paragraph, Circumstances circumstances, Findings findings) {
        String text = paragraph.text();
        Enumeration.Known known = Enumeration.known();
        List<List<Mention>> byEnumeration = new ArrayList<>();
        known.enumerations().forEach(e -> byEnumeration.add(new ArrayList<>()));
        known.automaton().run(text, (word, start) -> byEnumeration.get(known.enumerationOf(word))
                .add(new Mention(known.memberOf(word), start, start + known.wordAt(word).length())));
        for (int n = 0; n < byEnumeration.size(); n++) {
            judge(text, known.enumerations().get(n), byEnumeration.get(n), findings);
        }
    }

    /** Mentions that belong together are judged together. */
    private static void judge(String text, Enumeration enumeration, List<Mention> mentions, Findings findings) {
        for (int from = 0; from < mentions.size();) {
            int to = from + 1;
            while (to < mentions.size() && enumeration.together(text, mentions.get(to - 1).end(), mentions.get(to).start())) {
                to++;
            }
            List<Mention> run = mentions.subList(from, to);
            if (run.size() >= enumeration.least() && !enumeration.complete(run.stream().map(Mention::member).toList())) {
                findings.add(WordingRule.ENUMERATION, run.get(0).start(), run.get(run.size() - 1).end(), enumeration.name(),
                        String.join("、", enumeration.members()));
            }
            from = to;
        }
    }

    private record Mention(int member, int start, int end) {
    }
}

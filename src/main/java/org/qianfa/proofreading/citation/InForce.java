package org.qianfa.proofreading.citation;

import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.Title;

/** Whether documents cited in a paragraph were in force in the year reported on. */
record InForce(String text, Integer year, Findings findings) {

    void judge(Title title, Law law) {
        if (year == null) {
            if (law.toYear() != null && !law.kind().policy() && !past(title)) {
                add(CitationRule.ABOLISHED_SINCE, title, law);
            }
        } else if (law.overBefore(year)) {
            if (!past(title)) {
                add(law.kind().policy() ? CitationRule.EXPIRED_POLICY : CitationRule.ABOLISHED, title, law);
            }
        } else if (law.startsAfter(year) && !Sentence.coming(text, title.start(), title.end())) {
            CitationRule rule = law.startsAfter(year + 1) ? CitationRule.NOT_YET_MADE : CitationRule.UPCOMING;
            findings.add(rule, title.start(), title.end(), title.name(), String.valueOf(law.fromYear()), String.valueOf(year));
        }
    }

    private boolean past(Title title) {
        return Sentence.past(text, title.start(), title.end());
    }

    /** A list of several laws may name the successor itself, so that putting it in would be wrong: it is only told. */
    private void add(CitationRule rule, Title title, Law law) {
        String successor = law.successor().isEmpty() ? "（无）" : "《" + successorLike(title, law) + "》";
        findings.add(rule, title.start(), title.end(), title.name(), law.until(), successor);
    }

    private static String successorLike(Title title, Law law) {
        String state = "中华人民共和国";
        return !title.name().startsWith(state) && law.successor().startsWith(state) ? law.successor().substring(state.length())
                : law.successor();
    }
}

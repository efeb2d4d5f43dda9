package org.qianfa.review.application;

import org.qianfa.drafting.AmendSection;
import org.qianfa.people.Directory;
import org.qianfa.review.AnswerOpinion.Verdict;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.domain.OpinionAnswer;
import org.qianfa.review.domain.TextChange;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Component;

/** Changes the text as an opinion asks. The revision says whose opinion it carries out. */
@Component
class CarryingOut {

    private static final int LONGEST = 400;

    private final AmendSection amendSection;
    private final Directory directory;
    private final Proceedings proceedings;

    CarryingOut(AmendSection amendSection, Directory directory, Proceedings proceedings) {
        this.amendSection = amendSection;
        this.directory = directory;
        this.proceedings = proceedings;
    }

    /** @param reason what the answerer adds, may be empty */
    OpinionAnswer carryOut(Actor by, AnsweringDesk.Place place, Verdict verdict, String reason, String newText) throws Refusal {
        TextChange change = TextChange.between(place.section().text(), newText);
        long revision = amendSection.amendSection(by, place.section().id(), newText, because(place.opinion(), verdict, reason));
        return new OpinionAnswer(verdict, reason, revision, change.before(), change.after(), by.id(), proceedings.now());
    }

    private String because(Opinion opinion, Verdict verdict, String reason) {
        String author = directory.person(opinion.getAuthorId()).displayName();
        String said = reason.isEmpty() ? opinion.getStatement().text() : reason;
        String whose = (verdict == Verdict.PARTLY ? "部分采纳" : "采纳") + author
                + (opinion.getStatement().needsAnswer() ? "的意见 " : "的修改建议 ") + opinion.getId();
        return said.isEmpty() ? whose : whose + "：" + (said.length() <= LONGEST ? said : said.substring(0, LONGEST) + "…");
    }
}

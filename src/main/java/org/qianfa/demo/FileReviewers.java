package org.qianfa.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.qianfa.review.AddOpinion;
import org.qianfa.review.AddOpinion.OpinionKind;
import org.qianfa.review.AddOpinion.Severity;
import org.qianfa.review.Anchor;
import org.qianfa.review.ApproveReview;
import org.qianfa.review.GiveOpinion;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.ReviewLegality;
import org.qianfa.review.Upload;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Reviews a normative document: one opinion with the provision it rests on attached, concluded and approved. */
@Component
@Profile("demo")
class FileReviewers {

    private static final String PROVISION = """
            中华人民共和国行政处罚法（摘录）
            第十六条 除法律、法规、规章外，其他规范性文件不得设定行政处罚。""";

    private final AddOpinion addOpinion;
    private final GiveOpinion giveOpinion;
    private final ReviewLegality reviewLegality;
    private final ApproveReview approveReview;
    private final SamplePeople people;

    FileReviewers(AddOpinion addOpinion, GiveOpinion giveOpinion, ReviewLegality reviewLegality, ApproveReview approveReview, SamplePeople people) {
        this.addOpinion = addOpinion;
        this.giveOpinion = giveOpinion;
        this.reviewLegality = reviewLegality;
        this.approveReview = approveReview;
        this.people = people;
    }

    void review(SamplePlace place, long matter) throws Refusal {
        Actor adviser = people.at(place, SamplePost.ADVISER_1);
        addOpinion.addOpinion(adviser, matter, new AddOpinion.Command(Anchor.ofQuote(matter, "由街道处以二千元以上一万元以下罚款，情节严重的责令停业"),
                OpinionKind.ILLEGAL, Severity.REQUIRED, "规范性文件不得设定行政处罚，此处应当删去，改为依照有关法律法规处理。请@" + people.at(place, SamplePost.APPROVER).displayName() + " 关注。",
                "《中华人民共和国行政处罚法》第十六条", "由有关部门依照法律、法规、规章处理"),
                List.of(new Upload("行政处罚法第十六条.txt", PROVISION.getBytes(StandardCharsets.UTF_8))));
        Patience.until(() -> giveOpinion.giveOpinion(adviser, matter, LegalityOutcome.AMEND, "设定处罚一处须改，其余合法。"));
        Patience.until(() -> giveOpinion.giveOpinion(people.at(place, SamplePost.ADVISER_2), matter, LegalityOutcome.LAWFUL, "未发现其他问题。"));
        Patience.until(() -> reviewLegality.reviewLegality(people.at(place, SamplePost.REVIEWER), matter, LegalityOutcome.AMEND, "同意顾问意见。"));
        Patience.until(() -> approveReview.approveReview(people.at(place, SamplePost.APPROVER), matter, true, LegalityOutcome.AMEND, null));
    }
}

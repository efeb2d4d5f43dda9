package org.qianfa.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qianfa.review.OpinionView;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.signoff.ExamineForSecrecy.Examined;
import org.qianfa.signoff.ExamineForSecrecy.Finding;
import org.qianfa.signoff.ExamineForSecrecy.Result;
import org.qianfa.signoff.RecordDiscussion;
import org.qianfa.signoff.RecordDiscussion.Opinion;
import org.qianfa.signoff.RecordDiscussion.Stance;
import org.qianfa.signoff.ReviewAsDeputyLeader;
import org.qianfa.signoff.ReviewSecrecy;
import org.qianfa.signoff.SignReport;
import org.qianfa.signoff.SignoffSheets;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes a sample report through the leaders to the signature. */
@Component
@Profile("demo")
class SignoffSteps {

    private final Leaders leaders;
    private final SignoffSheets sheets;
    private final SignReport signReport;
    private final UnreliableChannel channel;

    SignoffSteps(Leaders leaders, SignoffSheets sheets, SignReport signReport, UnreliableChannel channel) {
        this.leaders = leaders;
        this.sheets = sheets;
        this.signReport = signReport;
        this.channel = channel;
    }

    void walk(SampleJourney journey) throws Refusal {
        leaders.walk(journey);
        if (!journey.passes(SampleStage.SIGN)) {
            return;
        }
        if (journey.stopsAt(SampleStage.DELIVERY)) {
            channel.failFor(journey.reportId());
        }
        var signer = journey.by(SamplePost.LEADER);
        SignoffSheets.Sheet sheet = sheets.forDecision(signer, journey.reportId(), Role.FIRST_RESPONSIBLE);
        Map<Long, String> disputes = sheet.undecided().stream()
                .collect(Collectors.toMap(OpinionView::id, o -> "采纳率的统计口径已在台账中写明，报告正文从简。"));
        Patience.until(() -> signReport.signReport(signer, journey.reportId(),
                new SignReport.Signature("同意，按程序报送和公开。", sheet.textDigest(), true, disputes)));
    }

    /** Deputy leader, secrecy, discussion. */
    @Component
    @Profile("demo")
    static class Leaders {

        private final ReviewAsDeputyLeader reviewAsDeputyLeader;
        private final Secrecy secrecy;
        private final RecordDiscussion recordDiscussion;
        private final Clock clock;

        Leaders(ReviewAsDeputyLeader reviewAsDeputyLeader, Secrecy secrecy, RecordDiscussion recordDiscussion, Clock clock) {
            this.reviewAsDeputyLeader = reviewAsDeputyLeader;
            this.secrecy = secrecy;
            this.recordDiscussion = recordDiscussion;
            this.clock = clock;
        }

        void walk(SampleJourney journey) throws Refusal {
            if (journey.passes(SampleStage.DEPUTY)) {
                Patience.until(() -> reviewAsDeputyLeader.reviewAsDeputyLeader(journey.by(SamplePost.DEPUTY), journey.reportId(), "同意。", null));
            }
            if (journey.passes(SampleStage.SECRECY)) {
                secrecy.review(journey);
            }
            if (journey.passes(SampleStage.DISCUSS)) {
                recordDiscussion.recordDiscussion(journey.by(SamplePost.OFFICE), journey.reportId(), minutes(journey));
            }
        }

        private RecordDiscussion.Minutes minutes(SampleJourney journey) {
            String deputy = journey.by(SamplePost.DEPUTY).displayName();
            String chief = journey.by(SamplePost.LEADER).displayName();
            return new RecordDiscussion.Minutes(LocalDate.now(clock), "审议法治政府建设年度报告", List.of(deputy, "班子成员甲", "班子成员乙", chief),
                    List.of(), List.of(new Opinion(deputy, Stance.FOR, "同意，数据已逐项核对。"), new Opinion("班子成员甲", Stance.FOR, "同意。"),
                            new Opinion("班子成员乙", Stance.FOR, "同意，建议加强执法培训。")), "同意，按程序签发。", null, null);
        }
    }

    /** Every section examined and found fit for the public. */
    @Component
    @Profile("demo")
    record Secrecy(SignoffSheets sheets, ReviewSecrecy reviewSecrecy) {

        void review(SampleJourney journey) throws Refusal {
            var reviewer = journey.by(SamplePost.SECRECY);
            List<Finding> allPublic = sheets.forDecision(reviewer, journey.reportId(), Role.SECRECY_REVIEWER).secrecy().items().stream()
                    .map(item -> new Finding(item.sectionId(), Result.PUBLIC, "")).toList();
            reviewSecrecy.reviewSecrecy(reviewer, journey.reportId(), new Examined(allPublic, null),
                    ReviewSecrecy.Decision.open("逐项核对，不涉及国家秘密、商业秘密和个人隐私。"));
        }
    }
}

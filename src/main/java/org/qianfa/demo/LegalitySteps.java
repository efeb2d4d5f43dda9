package org.qianfa.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.people.UnitKind;
import org.qianfa.review.AddOpinion;
import org.qianfa.review.AnswerConsultation;
import org.qianfa.review.Anchor;
import org.qianfa.review.ApproveReview;
import org.qianfa.review.CheckCompleteness;
import org.qianfa.review.CheckDocument;
import org.qianfa.review.CheckDocument.Checklist;
import org.qianfa.review.CheckDocument.FocusPoint;
import org.qianfa.review.ConferenceView.Seat;
import org.qianfa.review.GiveOpinion;
import org.qianfa.review.HoldConference;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.ReviewLegality;
import org.qianfa.review.SendOpinions;
import org.qianfa.review.SubmitForReview;
import org.qianfa.review.SubmitForReview.Material;
import org.qianfa.review.SubmitForReview.MaterialKind;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes a sample report through consultation, document check and legality review. */
@Component
@Profile("demo")
class LegalitySteps {

    private final Reports reports;
    private final Checks checks;
    private final Proceeding proceeding;

    LegalitySteps(Reports reports, Checks checks, Proceeding proceeding) {
        this.reports = reports;
        this.checks = checks;
        this.proceeding = proceeding;
    }

    void walk(SampleJourney journey) throws Refusal {
        if (journey.passes(SampleStage.CONSULT) && journey.place().kind() != UnitKind.STREET) {
            consult(journey);
        }
        if (journey.passes(SampleStage.CHECK)) {
            checks.check(journey);
        }
        if (journey.passes(SampleStage.SUBMIT_FOR_REVIEW)) {
            proceeding.walk(journey, reports.report(journey.reportId()).sections());
        }
    }

    private void consult(SampleJourney journey) throws Refusal {
        List<Long> departments = reports.report(journey.reportId()).sections().stream().map(SectionView::departmentId).distinct().toList();
        for (long department : departments) {
            checks.consult(journey, department);
        }
    }

    /** Consultation and document check. */
    @Component
    @Profile("demo")
    static class Checks {

        private final AnswerConsultation answerConsultation;
        private final CheckDocument checkDocument;

        Checks(AnswerConsultation answerConsultation, CheckDocument checkDocument) {
            this.answerConsultation = answerConsultation;
            this.checkDocument = checkDocument;
        }

        void consult(SampleJourney journey, long department) throws Refusal {
            SamplePost head = journey.by(SamplePost.HEAD_1).departmentId() == department ? SamplePost.HEAD_1 : SamplePost.HEAD_2;
            Patience.until(() -> answerConsultation.answerConsultation(journey.by(head), journey.reportId(), department,
                    AnswerConsultation.Verdict.NO_OBJECTION, null));
        }

        void check(SampleJourney journey) throws Refusal {
            Patience.until(() -> checkDocument.checkDocument(journey.by(SamplePost.OFFICE), journey.reportId(),
                    Checklist.inOrder(EnumSet.allOf(FocusPoint.class)), null));
        }
    }

    /** The legality review itself. */
    @Component
    @Profile("demo")
    static class Proceeding {

        private final SubmitForReview submitForReview;
        private final CheckCompleteness checkCompleteness;
        private final Reviewers reviewers;
        private final ApproveReview approveReview;

        Proceeding(SubmitForReview submitForReview, CheckCompleteness checkCompleteness, Reviewers reviewers, ApproveReview approveReview) {
            this.submitForReview = submitForReview;
            this.checkCompleteness = checkCompleteness;
            this.reviewers = reviewers;
            this.approveReview = approveReview;
        }

        void walk(SampleJourney journey, List<SectionView> sections) throws Refusal {
            long matter = submitForReview.submitForReview(journey.by(SamplePost.COORDINATOR), journey.reportId(),
                    List.of(new Material(MaterialKind.DRAFT, "统稿后的全文"), new Material(MaterialKind.BASIS, "年度工作要点和有关制度")));
            if (!journey.passes(SampleStage.COMPLETENESS)) {
                return;
            }
            checkCompleteness.checkCompleteness(journey.by(SamplePost.REVIEWER), matter, true, null);
            reviewers.review(journey, matter, sections);
            if (journey.passes(SampleStage.APPROVE)) {
                Patience.until(() -> approveReview.approveReview(journey.by(SamplePost.APPROVER), matter, true, LegalityOutcome.AMEND, null));
            }
        }
    }

    /** Advisers and reviewer. */
    @Component
    @Profile("demo")
    static class Reviewers {

        private static final Set<String> CRITICISED = Set.of("三、存在的不足和原因", "四、下一年度主要安排");

        private final AddOpinion addOpinion;
        private final GiveOpinion giveOpinion;
        private final ReviewLegality reviewLegality;
        private final SendOpinions sendOpinions;
        private final Conferring conferring;

        Reviewers(AddOpinion addOpinion, SendOpinions sendOpinions, GiveOpinion giveOpinion, ReviewLegality reviewLegality,
                  Conferring conferring) {
            this.addOpinion = addOpinion;
            this.conferring = conferring;
            this.sendOpinions = sendOpinions;
            this.giveOpinion = giveOpinion;
            this.reviewLegality = reviewLegality;
        }

        void review(SampleJourney journey, long matter, List<SectionView> sections) throws Refusal {
            List<SectionView> criticised = sections.stream().filter(s -> CRITICISED.contains(s.heading())).toList();
            comment(journey, matter, criticised.get(0).id(), "执法人员培训的针对性不够", "执法人员岗位培训与新承接事项衔接不够",
                    "原因表述过于笼统，建议写明与新承接执法事项的关系。");
            comment(journey, matter, criticised.get(1).id(), "对审查意见落实情况逐件跟踪", "对审查意见采纳和落实情况逐件登记、逐件跟踪",
                    "建议写明登记要求，便于核查采纳率。");
            sendOpinions.sendOpinions(journey.by(SamplePost.ADVISER_1), matter);
            if (!journey.passes(SampleStage.REVIEW)) {
                return;
            }
            conferring.confer(journey, matter);
            giveOpinion.giveOpinion(journey.by(SamplePost.ADVISER_1), matter, LegalityOutcome.AMEND, "内容合法，两处表述建议修改。");
            giveOpinion.giveOpinion(journey.by(SamplePost.ADVISER_2), matter, LegalityOutcome.LAWFUL, "未发现违法内容。");
            reviewLegality.reviewLegality(journey.by(SamplePost.REVIEWER), matter, LegalityOutcome.LAWFUL, "材料齐全，数据有出处。");
        }

        private void comment(SampleJourney journey, long matter, long section, String quote, String proposed, String text) throws Refusal {
            addOpinion.addOpinion(journey.by(SamplePost.ADVISER_1), matter, new AddOpinion.Command(Anchor.ofQuote(section, quote),
                    AddOpinion.OpinionKind.WORDING, AddOpinion.Severity.RECOMMENDED, text, null, proposed));
        }
    }

    /** A hard question the reviewer put to a conference. */
    @Component
    @Profile("demo")
    static class Conferring {

        private final HoldConference holdConference;
        private final Clock clock;

        Conferring(HoldConference holdConference, Clock clock) {
            this.holdConference = holdConference;
            this.clock = clock;
        }

        void confer(SampleJourney journey, long matter) throws Refusal {
            Actor reviewer = journey.by(SamplePost.REVIEWER);
            LocalDate today = LocalDate.now(clock);
            String adviser = journey.by(SamplePost.ADVISER_1).displayName();
            long conference = holdConference.callConference(reviewer, matter, new HoldConference.Call("新承接执法事项的表述口径", today,
                    List.of(reviewer.displayName(), adviser), List.of()));
            holdConference.recordMinutes(reviewer, conference, new HoldConference.Minutes(today,
                    List.of(new Seat(reviewer.displayName(), true, "按承接清单逐项表述。"), new Seat(adviser, true, "写明承接时间和依据即可。")),
                    "按承接清单表述，写明承接时间和依据。", ""));
        }
    }
}

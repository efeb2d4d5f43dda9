package org.qianfa.demo;

import java.util.List;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.ReviseSection;
import org.qianfa.publication.JudgeCorrection;
import org.qianfa.publication.JudgeCorrection.Judgement;
import org.qianfa.review.ApproveReview;
import org.qianfa.review.CheckCompleteness;
import org.qianfa.review.GiveOpinion;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.ReviewLegality;
import org.qianfa.review.SubmitForReview;
import org.qianfa.review.SubmitForReview.Material;
import org.qianfa.review.SubmitForReview.MaterialKind;
import org.qianfa.shared.Refusal;
import org.qianfa.story.Waiting;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes the published sample report through the correction that a reader asked for, to a second edition, for tests outside this package. */
public final class CorrectedSample {

    private final ApplicationContext house;
    private final SampleJourney journey;

    private CorrectedSample(ApplicationContext house, SampleJourney journey) {
        this.house = house;
        this.journey = journey;
    }

    public static void publish(ApplicationContext house) {
        StandingSample sample = StandingSample.at("PUBLISHED");
        SamplePlace place = SamplePlace.valueOf(sample.place().toUpperCase());
        JdbcClient jdbc = house.getBean(JdbcClient.class);
        long report = jdbc.sql("select r.id from drafting_report r join people_unit u on u.id = r.unit_id where u.name = ? order by r.report_year desc limit 1 offset ?")
                .params(sample.unitName(), sample.yearsBack()).query(Long.class).single();
        long correction = jdbc.sql("select max(c.id) from publication_correction c join publication_edition e on e.id = c.edition_id where e.report_id = ?").param(report).query(Long.class).single();
        int year = house.getBean(SampleReports.Years.class).newest() - sample.yearsBack();
        try {
            new CorrectedSample(house, new SampleJourney(house.getBean(SamplePeople.class), place, report, year, 0, SampleStage.PUBLISHED)).walk(correction);
        } catch (Refusal refusal) {
            throw new IllegalStateException(refusal);
        }
    }

    private void walk(long correction) throws Refusal {
        house.getBean(JudgeCorrection.class).judgeCorrection(journey.by(SamplePost.OFFICE), correction, new Judgement(true, "已核对，将予更正。"));
        SectionView section = house.getBean(Reports.class).report(journey.reportId()).sections().stream()
                .filter(one -> one.heading().startsWith("三、")).findFirst().orElseThrow();
        Patience.until(() -> house.getBean(ReviseSection.class).reviseSection(journey.by(SamplePost.COORDINATOR), section.id(),
                section.text() + "个别统计口径与上年度不一致。", section.revisionNumber(), "更正读者指出的问题。"));
        house.getBean(DraftingSteps.Coordinating.class).consolidate(journey);
        house.getBean(LegalitySteps.Checks.class).check(journey);
        review();
        house.getBean(SignoffSteps.class).walk(journey);
        // Until then the release of the first edition is the newest one.
        awaitSecond("publication_release");
        house.getBean(ReleaseSteps.class).walk(journey);
        awaitSecond("publication_edition");
    }

    private void awaitSecond(String table) {
        Waiting.until("second " + table, () -> house.getBean(JdbcClient.class).sql("select count(*) from " + table + " where report_id = ?")
                .param(journey.reportId()).query(Integer.class).single() > 1 ? true : null);
    }

    private void review() throws Refusal {
        long matter = house.getBean(SubmitForReview.class).submitForReview(journey.by(SamplePost.COORDINATOR), journey.reportId(),
                List.of(new Material(MaterialKind.DRAFT, "更正后的全文"), new Material(MaterialKind.BASIS, "勘误认定")));
        house.getBean(CheckCompleteness.class).checkCompleteness(journey.by(SamplePost.REVIEWER), matter, true, null);
        GiveOpinion opinions = house.getBean(GiveOpinion.class);
        Patience.until(() -> opinions.giveOpinion(journey.by(SamplePost.ADVISER_1), matter, LegalityOutcome.LAWFUL, "更正一处，内容合法。"));
        Patience.until(() -> opinions.giveOpinion(journey.by(SamplePost.ADVISER_2), matter, LegalityOutcome.LAWFUL, "未发现违法内容。"));
        Patience.until(() -> house.getBean(ReviewLegality.class).reviewLegality(journey.by(SamplePost.REVIEWER), matter, LegalityOutcome.LAWFUL, "同意。"));
        Patience.until(() -> house.getBean(ApproveReview.class).approveReview(journey.by(SamplePost.APPROVER), matter, true, LegalityOutcome.LAWFUL, null));
    }
}

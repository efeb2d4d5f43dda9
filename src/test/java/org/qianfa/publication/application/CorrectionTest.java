package org.qianfa.publication.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.testing.SignoffHouse.person;
import static org.qianfa.testing.SignoffHouse.personOf;

import java.time.LocalDate;
import java.util.EnumSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.publication.ArchiveReport;
import org.qianfa.publication.CorrectionJudged;
import org.qianfa.publication.CorrectionState;
import org.qianfa.publication.Corrections;
import org.qianfa.publication.Corrections.CorrectionView;
import org.qianfa.publication.Corrections.Query;
import org.qianfa.publication.ErrorReported;
import org.qianfa.publication.JudgeCorrection;
import org.qianfa.publication.JudgeCorrection.Judgement;
import org.qianfa.publication.PreparePublicText;
import org.qianfa.publication.PublishEdition;
import org.qianfa.publication.PublishedEditions;
import org.qianfa.publication.PublishedEditions.EditionView;
import org.qianfa.publication.ReleaseCheck;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.ReportError;
import org.qianfa.publication.ReportError.Found;
import org.qianfa.publication.ReviewRelease;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.signoff.RegisterReport;
import org.qianfa.testing.OneReport;
import org.qianfa.testing.SignoffDesk;
import org.qianfa.testing.TestDatabase;

/** From an error a reader reports to the corrected edition, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CorrectionTest {

    private static final Actor OFFICE = person(83, Role.OFFICE);
    private static final Actor COORDINATOR = person(60, Role.COORDINATOR);

    private final SignoffDesk desk;
    private long edition;

    CorrectionTest(TestDatabase database) {
        this.desk = SignoffDesk.on(database);
    }

    @BeforeEach
    void aReportIsPublishedAndArchived() throws Refusal {
        desk.readyToSign();
        edition = publish();
    }

    @Test
    void an_error_gets_a_number_and_three_working_days_and_is_seen_by_those_who_judge_it_only() throws Refusal {
        String number = report("采纳 48条", "应为49条。").number();

        assertThat(number).matches("JC2026(-[2-9A-HJKMNP-Z]{4}){3}");
        // Tuesday 10 February 2026; the 14th is a working Saturday, the Spring Festival begins on the 15th.
        assertThat(corrections().answer(" " + number.toLowerCase()).dueOn()).isEqualTo(LocalDate.of(2026, 2, 13));
        assertThat(corrections().answer(number).answer()).isNull();
        CorrectionView seen = only(OFFICE);
        assertThat(seen.description()).isEqualTo("应为49条。");
        assertThat(only(COORDINATOR)).isEqualTo(seen);
        assertThat(desk.heard().facts).last().isEqualTo(new ErrorReported(seen.id(), OneReport.ID, OneReport.UNIT));
        assertThat(desk.heard().journal).last().isEqualTo("ReportError");

        for (Actor other : new Actor[] {personOf(4, 99, Role.OFFICE), person(90, Role.FIRST_RESPONSIBLE), person(21, Role.DRAFTER)}) {
            assertThat(corrections().corrections(other, new Query(false, 0, 20)).items()).isEmpty();
            assertThatThrownBy(() -> corrections().correction(other, seen.id())).isInstanceOf(NotFound.class);
            refused(NotFound.class, () -> judge(other, true, "是"));
        }
        refused(NotPermitted.class, () -> judge(COORDINATOR, true, "是"));
        assertThatThrownBy(() -> corrections().answer("JC2026-AAAA-AAAA-AAAA")).isInstanceOf(NotFound.class);
    }

    @Test
    void what_does_not_help_is_refused_and_leaves_nothing() {
        refused(ReportError.ErrorNotDescribed.class, () -> report("采纳48条", "  "));
        refused(ReportError.WordsNotOnPage.class, () -> report("采纳50条", "错了"));
        refused(ReportError.ErrorTooLong.class, () -> report("", "错".repeat(2001)));
        refused(ReportError.FilledInByProgram.class, () -> bean(ReportError.class).reportError(edition, new Found("", "buy", "", "http://x", "::1")));
        refused(NotFound.class, () -> bean(ReportError.class).reportError(edition + 1, new Found("", "错了", "", "", "::1")));
    }

    @Test
    void one_address_reports_so_much_a_day_and_one_edition_bears_so_much() throws Refusal {
        for (int i = 0; i < Moderation.MOST_PER_ADDRESS; i++) {
            report("", "错" + i);
        }
        refused(ReportError.TooManyErrors.class, () -> report("", "再错"));
        for (int i = Moderation.MOST_PER_ADDRESS; i < Moderation.MOST_PER_EDITION; i++) {
            bean(ReportError.class).reportError(edition, new Found("", "错", "", null, "192.0.2." + i));
        }
        refused(ReportError.TooManyErrors.class, () -> bean(ReportError.class).reportError(edition, new Found("", "错", "", null, "198.51.100.7")));
        assertThat(corrections().corrections(OFFICE, new Query(true, 0, 20)).items()).hasSize(20);
        assertThat(desk.everything().get("publication_correction").toString()).doesNotContain("192.0.2.", "203.0.113.5");
    }

    @Test
    void what_is_no_error_is_answered_and_nothing_else_changes() throws Refusal {
        String number = report("采纳48条", "应为49条。").number();
        refused(JudgeCorrection.AnswerMissing.class, () -> judge(OFFICE, false, " "));
        judge(OFFICE, false, "与台账一致。");

        assertThat(corrections().answer(number).state()).isEqualTo(CorrectionState.REJECTED);
        assertThat(corrections().answer(number).answer()).isEqualTo("与台账一致。");
        assertThat(desk.seals().seal(OneReport.ID)).isPresent();
        assertThat(desk.report().report(OneReport.ID).phase()).isEqualTo(ReportPhase.ARCHIVED);
        refused(JudgeCorrection.AlreadyJudged.class, () -> judge(OFFICE, true, "是"));
        assertThat(corrections().corrections(OFFICE, new Query(true, 0, 20)).items()).isEmpty();
    }

    @Test
    void an_error_opens_the_report_again_and_only_a_new_signature_brings_a_corrected_edition() throws Refusal {
        String number = report("采纳48条", "应为47条。").number();
        judge(OFFICE, true, "核对台账，应为47条。");
        assertThat(desk.heard().facts).last().isEqualTo(new CorrectionJudged(OFFICE, only(OFFICE).id(), OneReport.ID, true, true));
        assertThat(desk.report().received).last().isEqualTo("reopened: 勘误“采纳48条”：核对台账，应为47条。");
        assertThat(desk.seals().seal(OneReport.ID)).isEmpty();
        refused(NotTheSealedText.class, () -> bean(PreparePublicText.class).preparePublicText(OneReport.ID));
        assertThat(corrections().answer(number).correctedEditionId()).isNull();

        String published = desk.text();
        desk.report().rewrite(desk.report().measures().replace("采纳48条", "采纳47条"));
        assertThat(editions().edition(edition).text()).as("the edition with the error stays").isEqualTo(published);
        desk.report().phase(ReportPhase.UNDER_REVIEW);
        desk.readyToSign();
        long corrected = publish();

        assertThat(editions().neighbours(edition).later()).isEqualTo(corrected);
        assertThat(editions().neighbours(corrected).earlier().id()).isEqualTo(edition);
        assertThat(editions().edition(corrected).text()).isEqualTo(published.replace("采纳48条", "采纳47条"));
        assertThat(editions().edition(edition).text()).isEqualTo(published);
        assertThat(editions().editions(new PublishedEditions.Query(0, 0, 0, 20)).items()).extracting("id").containsExactly(corrected);
        refused(ReportError.EditionReplaced.class, () -> report("", "还有错"));
    }

    @Test
    void a_second_error_joins_the_rework_until_the_report_has_gone_on_to_review() throws Refusal {
        report("", "第一处");
        judge(OFFICE, true, "是");
        report("", "第二处");
        judge(OFFICE, true, "是");
        assertThat(desk.heard().facts).last().isEqualTo(new CorrectionJudged(OFFICE, only(OFFICE).id(), OneReport.ID, true, false));
        report("", "第三处");
        desk.report().phase(ReportPhase.UNDER_REVIEW);
        refused(JudgeCorrection.CorrectionUnderWay.class, () -> judge(OFFICE, true, "是"));
        judge(OFFICE, false, "不是");
    }

    private long publish() throws Refusal {
        desk.sign();
        bean(RegisterReport.class).registerReport(OneReport.ID);
        long release = bean(PreparePublicText.class).preparePublicText(OneReport.ID);
        Role[] roles = {Role.FIRST_REVIEWER, Role.SECOND_REVIEWER, Role.FINAL_REVIEWER};
        for (ReleaseStep step : ReleaseStep.values()) {
            bean(ReviewRelease.class).reviewRelease(person(71 + step.ordinal(), roles[step.ordinal()]), release, step,
                    new ReviewRelease.Decision(true, EnumSet.allOf(ReleaseCheck.class), null));
        }
        bean(PublishEdition.class).publishEdition(release);
        bean(ArchiveReport.class).archiveReport(OneReport.ID);
        EditionView newest = editions().edition(editions().editions(new PublishedEditions.Query(0, 0, 0, 1)).items().get(0).id());
        return newest.id();
    }

    private ReportError.Receipt report(String words, String description) throws Refusal {
        return bean(ReportError.class).reportError(edition, new Found(words, description, "13900000000", "", "203.0.113.5"));
    }

    private void judge(Actor by, boolean accepted, String answer) throws Refusal {
        bean(JudgeCorrection.class).judgeCorrection(by, only(OFFICE).id(), new Judgement(accepted, answer));
    }

    /** The newest. */
    private CorrectionView only(Actor reader) {
        return corrections().correction(reader, corrections().corrections(reader, new Query(false, 0, 1)).items().get(0).id());
    }

    private Corrections corrections() {
        return bean(Corrections.class);
    }

    private PublishedEditions editions() {
        return bean(PublishedEditions.class);
    }

    private <T> T bean(Class<T> type) {
        return desk.bean(type);
    }

    private void refused(Class<? extends Throwable> why, ThrowingCallable action) {
        var before = desk.everything();
        assertThatThrownBy(action).isInstanceOf(why);
        assertThat(desk.everything()).isEqualTo(before);
    }
}

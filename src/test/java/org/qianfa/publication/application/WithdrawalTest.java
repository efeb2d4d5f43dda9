package org.qianfa.publication.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.testing.SignoffHouse.person;
import static org.qianfa.testing.SignoffHouse.personOf;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.drafting.PublishedReports;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.publication.Corrections;
import org.qianfa.publication.DecideWithdrawal;
import org.qianfa.publication.DecideWithdrawal.Ruling;
import org.qianfa.publication.EditionWithdrawals;
import org.qianfa.publication.EditionWithdrawals.Overview;
import org.qianfa.publication.EditionWithdrawals.WithdrawalView;
import org.qianfa.publication.EditionWithdrawn;
import org.qianfa.publication.JudgeCorrection;
import org.qianfa.publication.ProposeWithdrawal;
import org.qianfa.publication.PublishedEditions;
import org.qianfa.publication.ReadPagesBack;
import org.qianfa.publication.ReportError;
import org.qianfa.publication.VerifyPublication;
import org.qianfa.publication.WithdrawalDecided;
import org.qianfa.publication.WithdrawalProposed;
import org.qianfa.publication.WithdrawalState;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.testing.OneReport;
import org.qianfa.testing.SignoffDesk;
import org.qianfa.testing.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** Taking an edition away from the public, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class WithdrawalTest {

    private static final Actor OFFICE = person(83, Role.OFFICE);
    private static final Actor LEADER = person(90, Role.FIRST_RESPONSIBLE);
    private static final Ruling YES = new Ruling(true, false, "");

    private final SignoffDesk desk;
    private long edition;

    WithdrawalTest(TestDatabase database) {
        this.desk = SignoffDesk.on(database);
    }

    @BeforeEach
    void aReportIsPublished() throws Refusal {
        desk.readyToSign();
        edition = desk.publish();
    }

    @Test
    void the_office_proposes_and_the_leader_decides_and_nothing_of_it_is_public_any_more() throws Refusal {
        long withdrawal = propose("含有个人手机号码。");
        assertThat(desk.heard().facts).last().isEqualTo(new WithdrawalProposed(OFFICE, withdrawal, OneReport.ID, OneReport.UNIT));
        assertThat(withdrawals().dueOn(withdrawal)).isEqualTo(LocalDate.of(2026, 2, 11));
        assertThat(editions().edition(edition)).as("still public").isNotNull();

        decide(LEADER, withdrawal, YES);
        assertThat(desk.heard().facts).last().isEqualTo(new WithdrawalDecided(LEADER, withdrawal, OneReport.ID, true, false));
        assertThatThrownBy(() -> editions().edition(edition)).isInstanceOfSatisfying(EditionWithdrawn.class, gone -> assertThat(gone.corrected()).isNull());
        assertThatThrownBy(() -> editions().neighbours(edition)).isInstanceOf(EditionWithdrawn.class);
        assertThat(editions().editions(new PublishedEditions.Query(0, 0, 0, 20)).items()).isEmpty();
        assertThat(editions().editions(new PublishedEditions.Query("采纳48条", 0, 0, 0, 20)).items()).isEmpty();
        assertThat(editions().choices().years()).isEmpty();
        assertThat(editions().choices().units()).isEmpty();
        assertThat(desk.bean(PublishedReports.class).ofUnit(OneReport.UNIT, 2025)).isEmpty();
        assertThat(desk.bean(PublishedReports.class).editionOfUnit(OneReport.UNIT, 2025)).isEmpty();
        assertThat(desk.bean(ReadPagesBack.class).readPagesBack()).as("nothing to read back").isZero();
        assertThatThrownBy(() -> desk.bean(ReportError.class).reportError(edition, new ReportError.Found("", "错", "", "", "::1")))
                .isInstanceOf(EditionWithdrawn.class);

        assertThat(desk.seals().seal(OneReport.ID)).as("the seal stays").isPresent();
        Overview overview = withdrawals().ofReport(OFFICE, OneReport.ID);
        assertThat(overview.standing()).isEmpty();
        assertThat(overview.withdrawals()).singleElement().satisfies(w -> {
            assertThat(w.state()).isEqualTo(WithdrawalState.WITHDRAWN);
            assertThat(w.reason()).isEqualTo("含有个人手机号码。");
            assertThat(w.proposedByName() + w.decidedByName()).isEqualTo("人员83人员90");
        });
    }

    @Test
    void rejected_the_edition_stays_and_may_be_proposed_again() throws Refusal {
        long withdrawal = propose("不妥");
        refused(DecideWithdrawal.RejectionReasonMissing.class, () -> decide(LEADER, withdrawal, new Ruling(false, false, " ")));
        decide(LEADER, withdrawal, new Ruling(false, true, "无误，不撤。"));
        assertThat(editions().edition(edition)).isNotNull();
        assertThat(withdrawals().withdrawal(LEADER, withdrawal)).extracting(WithdrawalView::state, WithdrawalView::correct)
                .containsExactly(WithdrawalState.REJECTED, false);
        refused(DecideWithdrawal.WithdrawalSettled.class, () -> decide(LEADER, withdrawal, YES));
        assertThat(propose("再提")).isNotEqualTo(withdrawal);
    }

    @Test
    void withdrawn_for_correction_the_corrected_edition_is_named_to_readers() throws Refusal {
        decide(LEADER, propose("数字有误"), new Ruling(true, true, "撤回更正"));
        assertThat(desk.heard().facts).last().isInstanceOfSatisfying(WithdrawalDecided.class, fact -> assertThat(fact.reopened()).isTrue());
        assertThat(desk.report().received).last().isEqualTo("reopened: 撤回后更正：数字有误");
        assertThat(desk.seals().seal(OneReport.ID)).isEmpty();

        desk.report().rewrite(desk.report().measures().replace("采纳48条", "采纳47条"));
        desk.report().phase(ReportPhase.UNDER_REVIEW);
        desk.readyToSign();
        long corrected = desk.publish();
        assertThatThrownBy(() -> editions().edition(edition)).isInstanceOfSatisfying(EditionWithdrawn.class,
                gone -> assertThat(gone.corrected()).isEqualTo(corrected));
        assertThat(editions().neighbours(corrected).earlier()).as("nothing of the withdrawn one is shown, not even as a comparison").isNull();
    }

    @Test
    void an_earlier_edition_may_be_withdrawn_and_the_newer_stays() throws Refusal {
        long newer = correctedEdition();
        decide(LEADER, propose("旧版也要撤"), YES);
        assertThat(editions().edition(newer)).isNotNull();
        assertThat(editions().editions(new PublishedEditions.Query(0, 0, 0, 20)).items()).hasSize(1);
    }

    @Test
    void what_a_withdrawn_edition_had_replaced_does_not_come_back() throws Refusal {
        long newer = correctedEdition();
        decide(LEADER, desk.bean(ProposeWithdrawal.class).proposeWithdrawal(OFFICE, OneReport.ID, newer, "新版也有误"), YES);
        assertThatThrownBy(() -> editions().edition(newer)).isInstanceOfSatisfying(EditionWithdrawn.class, gone -> assertThat(gone.corrected()).isNull());
        assertThat(desk.bean(PublishedReports.class).ofReport(OneReport.ID)).isEmpty();
        assertThat(desk.bean(PublishedReports.class).ofUnit(OneReport.UNIT, 2025)).isEmpty();
        assertThat(desk.bean(PublishedReports.class).editionOfUnit(OneReport.UNIT, 2025)).isEmpty();
    }

    @Test
    void the_release_of_what_was_withdrawn_before_it_was_read_back_comes_to_its_end() throws Refusal {
        decide(LEADER, propose("页面有误"), YES);
        desk.bean(VerifyPublication.class).verifyPublication(desk.bean(JdbcTemplate.class)
                .queryForObject("select release_id from publication_edition where id = ?", Long.class, edition));
        assertThat(desk.bean(JdbcTemplate.class).queryForObject("select count(*) from publication_page", Integer.class)).isZero();
    }

    /** After an error that a reader reported. */
    private long correctedEdition() throws Refusal {
        desk.bean(ReportError.class).reportError(edition, new ReportError.Found("", "错", "", "", "::1"));
        Corrections corrections = desk.bean(Corrections.class);
        desk.bean(JudgeCorrection.class).judgeCorrection(OFFICE, corrections.corrections(OFFICE, new Corrections.Query(true, 0, 1))
                .items().get(0).id(), new JudgeCorrection.Judgement(true, "是"));
        desk.report().phase(ReportPhase.UNDER_REVIEW);
        desk.readyToSign();
        return desk.publish();
    }

    @Test
    void nobody_does_both_and_others_do_neither() throws Refusal {
        Actor both = person(84, Role.OFFICE, Role.FIRST_RESPONSIBLE);
        long withdrawal = desk.bean(ProposeWithdrawal.class).proposeWithdrawal(both, OneReport.ID, edition, "不妥");
        refused(ProposeWithdrawal.NobodyElseDecides.class, () -> desk.bean(ProposeWithdrawal.class)
                .proposeWithdrawal(person(90, Role.OFFICE, Role.FIRST_RESPONSIBLE), OneReport.ID, edition, "不妥"));
        refused(DecideWithdrawal.ProposerDecidesNot.class, () -> decide(both, withdrawal, YES));
        refused(NotPermitted.class, () -> decide(OFFICE, withdrawal, YES));
        refused(NotFound.class, () -> decide(personOf(4, 99, Role.FIRST_RESPONSIBLE), withdrawal, YES));
        refused(NotFound.class, () -> decide(LEADER, withdrawal + 1, YES));
        refused(ProposeWithdrawal.WithdrawalUnderWay.class, () -> propose("又提"));
        refused(ProposeWithdrawal.WithdrawalReasonMissing.class, () -> propose(" "));
        refused(NotPermitted.class, () -> desk.bean(ProposeWithdrawal.class).proposeWithdrawal(LEADER, OneReport.ID, edition, "x"));
        refused(NotFound.class, () -> desk.bean(ProposeWithdrawal.class).proposeWithdrawal(personOf(4, 99, Role.OFFICE), OneReport.ID, edition, "x"));
        refused(NotFound.class, () -> desk.bean(ProposeWithdrawal.class).proposeWithdrawal(OFFICE, OneReport.ID, edition + 1, "x"));
        decide(LEADER, withdrawal, YES);
        refused(ProposeWithdrawal.WithdrawalUnderWay.class, () -> propose("再撤"));
    }

    @Test
    void a_report_under_review_again_is_not_opened_a_second_time() throws Refusal {
        long withdrawal = propose("不妥");
        desk.report().phase(ReportPhase.UNDER_REVIEW);
        refused(JudgeCorrection.CorrectionUnderWay.class, () -> decide(LEADER, withdrawal, new Ruling(true, true, "")));
        decide(LEADER, withdrawal, YES);
        assertThat(List.of(withdrawals().withdrawal(LEADER, withdrawal).state())).containsExactly(WithdrawalState.WITHDRAWN);
    }

    private long propose(String reason) throws Refusal {
        return desk.bean(ProposeWithdrawal.class).proposeWithdrawal(OFFICE, OneReport.ID, edition, reason);
    }

    private void decide(Actor by, long withdrawal, Ruling ruling) throws Refusal {
        desk.bean(DecideWithdrawal.class).decideWithdrawal(by, withdrawal, ruling);
    }

    private EditionWithdrawals withdrawals() {
        return desk.bean(EditionWithdrawals.class);
    }

    private PublishedEditions editions() {
        return desk.bean(PublishedEditions.class);
    }

    private void refused(Class<? extends Throwable> why, ThrowingCallable action) {
        var before = desk.everything();
        assertThatThrownBy(action).isInstanceOf(why);
        assertThat(desk.everything()).isEqualTo(before);
    }
}

package org.qianfa.signoff.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.testing.SignoffHouse.person;
import static org.qianfa.testing.SignoffHouse.personOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.integrity.SealManifest;
import org.qianfa.integrity.SignatureCheck;
import org.qianfa.review.DecideDisputes.DisputesUndecided;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.shared.Sm3;
import org.qianfa.signoff.DeclineSigning;
import org.qianfa.signoff.ExamineForSecrecy.Examined;
import org.qianfa.signoff.InvalidateSeal;
import org.qianfa.signoff.RegisterReport;
import org.qianfa.signoff.ReportSigned;
import org.qianfa.signoff.ReviewSecrecy.Decision;
import org.qianfa.signoff.Seals.Seal;
import org.qianfa.signoff.SignReport;
import org.qianfa.signoff.SignReport.DeputyReviewMissing;
import org.qianfa.signoff.SignReport.DiscussionMissing;
import org.qianfa.signoff.SignReport.NotReadThrough;
import org.qianfa.signoff.SignReport.OpinionsUnsettled;
import org.qianfa.signoff.SignReport.SecrecyReviewMissing;
import org.qianfa.signoff.SignReport.Signature;
import org.qianfa.signoff.SignReport.SignerTookPart;
import org.qianfa.signoff.SignReport.SigningOpinionMissing;
import org.qianfa.signoff.SignReport.TextChangedSinceRead;
import org.qianfa.signoff.SigningDeclined;
import org.qianfa.signoff.SignoffFakes.Ledger;
import org.qianfa.signoff.SubmitUpward;
import org.qianfa.signoff.persistence.ReceivedReports;
import org.qianfa.testing.OneReport;
import org.qianfa.testing.SignoffDesk;
import org.qianfa.testing.TestDatabase;

/** The signature, its seal, the document number and the way upward, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SigningTest {

    private static final Actor SIGNER = person(90, Role.FIRST_RESPONSIBLE);
    private static final Actor DEPUTY = person(81, Role.DEPUTY_LEADER);
    private static final Actor SECRECY = person(82, Role.SECRECY_REVIEWER);
    private static final ReturnOrder REWORK = ReturnOrder.toConsolidation("请补充不足和原因。");

    private final SignoffDesk desk;

    SigningTest(TestDatabase database) {
        this.desk = SignoffDesk.on(database);
    }

    @Test
    void the_signature_seals_the_text_character_by_character() throws Refusal {
        desk.readyToSign();
        desk.sign();

        Seal seal = desk.seals().seal(OneReport.ID).orElseThrow();
        assertThat(seal.text()).isEqualTo(desk.text());
        assertThat(seal.previousDigest()).isEqualTo(SealManifest.ORIGIN);
        assertThat(seal.digest()).isEqualTo(Sm3.hex(seal.manifest()));
        assertThat(seal.manifest()).contains("\ntext " + Sm3.hex(desk.text()) + "\n").contains("\ndisclosure open\n").contains("\nopinion " + Sm3.hex("同意。") + "\nsigned-on 2026-02-10\n");
        assertThat(SignatureCheck.flaw(seal.manifest(), seal.signature(), seal.signedAt())).isNull();
        assertThat(desk.seals().flaws(OneReport.ID)).isEmpty();
        assertThat(desk.heard().facts).last().isEqualTo(new ReportSigned(SIGNER, OneReport.ID));
        assertThat(desk.report().report(OneReport.ID).phase()).isEqualTo(ReportPhase.SIGNED);
    }

    @Test
    void opinion_name_and_complete_date_are_kept() throws Refusal {
        desk.readyToSign();
        desk.sign();

        assertThat(desk.sheet().seals()).singleElement().satisfies(s -> {
            assertThat(s.opinion()).isEqualTo("同意。");
            assertThat(s.signerName()).isEqualTo("人员90");
            assertThat(s.signedOn()).isEqualTo(LocalDate.of(2026, 2, 10));
            assertThat(s.position()).isOne();
        });
    }

    @Test
    void signing_stays_shut_until_all_three_decisions_hold_for_this_text() throws Refusal {
        refused(DeputyReviewMissing.class, desk::sign);
        desk.reviewAsDeputyLeader().reviewAsDeputyLeader(DEPUTY, OneReport.ID, "同意", null);
        refused(SecrecyReviewMissing.class, desk::sign);
        desk.open();
        refused(DiscussionMissing.class, desk::sign);
        desk.discuss();
        desk.report().rewrite(desk.report().measures().replace("48条", "49条"));
        refused(DeputyReviewMissing.class, desk::sign);
    }

    @Test
    void signing_stays_shut_while_a_legal_opinion_is_open() throws Refusal {
        desk.readyToSign();
        desk.bean(Ledger.class).opinions = List.of(Ledger.opinion(1, "REJECTED", null));
        refused(OpinionsUnsettled.class, desk::sign);

    }

    @Test
    void what_an_adviser_insists_on_is_decided_with_the_signature() throws Refusal {
        desk.readyToSign();
        desk.bean(Ledger.class).opinions = List.of(Ledger.opinion(1, "REJECTED", "INSISTED"));
        refused(DisputesUndecided.class, desk::sign);

        sign(SIGNER, new Signature("同意", good().seenDigest(), true, Map.of(1L, "以台账为准。")));
        assertThat(desk.sheet().insisted()).hasSize(1);
        assertThat(desk.bean(Ledger.class).decided).containsEntry(1L, "以台账为准。");
        assertThat(desk.seals().seal(OneReport.ID)).isPresent();
    }

    @Test
    void who_drafted_or_reviewed_does_not_sign() throws Refusal {
        desk.readyToSign();
        refused(SignerTookPart.class, () -> sign(person(OneReport.FIRST_DRAFTER, Role.FIRST_RESPONSIBLE), good()));
        refused(SignerTookPart.class, () -> sign(person(81, Role.FIRST_RESPONSIBLE), good()));
    }

    @Test
    void the_signer_signs_what_was_read_with_an_opinion() throws Refusal {
        desk.readyToSign();
        refused(TextChangedSinceRead.class, () -> sign(SIGNER, new Signature("同意", Sm3.hex("another text"), true)));
        refused(TextChangedSinceRead.class, () -> sign(SIGNER, new Signature("同意", null, true)));
        refused(SigningOpinionMissing.class, () -> sign(SIGNER, new Signature(" ", good().seenDigest(), true)));
        refused(NotReadThrough.class, () -> sign(SIGNER, new Signature("同意", good().seenDigest(), false)));
    }

    @Test
    void only_the_first_responsible_person_of_the_unit_signs_or_declines() throws Refusal {
        desk.readyToSign();
        refused(NotPermitted.class, () -> sign(DEPUTY, good()));
        refused(NotFound.class, () -> sign(personOf(4, 99, Role.FIRST_RESPONSIBLE), good()));
        refused(NotPermitted.class, () -> desk.bean(DeclineSigning.class).declineSigning(DEPUTY, OneReport.ID, REWORK));
        refused(NotFound.class, () -> desk.bean(DeclineSigning.class)
                .declineSigning(personOf(4, 99, Role.FIRST_RESPONSIBLE), OneReport.ID, REWORK));
    }

    @Test
    void a_declined_report_goes_back_and_passes_every_step_again() throws Refusal {
        desk.readyToSign();
        desk.bean(DeclineSigning.class).declineSigning(SIGNER, OneReport.ID, REWORK);

        assertThat(desk.heard().facts).last().isEqualTo(new SigningDeclined(SIGNER, OneReport.ID, REWORK));
        assertThat(desk.report().received).containsExactly("returned: " + REWORK.reason());
        desk.report().phase(ReportPhase.UNDER_REVIEW);
        refused(DeputyReviewMissing.class, desk::sign);
    }

    @Test
    void after_a_return_for_secrecy_the_deputy_leaders_approval_goes_on_to_hold() throws Refusal {
        desk.reviewAsDeputyLeader().reviewAsDeputyLeader(DEPUTY, OneReport.ID, "同意", null);
        desk.reviewSecrecy().reviewSecrecy(SECRECY, OneReport.ID, Examined.nothingNew(), Decision.returned(REWORK));
        desk.report().rewrite("一、主要举措和成效\n已隐去个人信息。");
        desk.report().phase(ReportPhase.UNDER_REVIEW);
        desk.open();
        desk.discuss();
        desk.sign();

        assertThat(desk.seals().seal(OneReport.ID)).isPresent();
    }

    @Test
    void a_broken_seal_is_kept_and_the_next_one_follows_from_it() throws Refusal {
        desk.readyToSign();
        desk.sign();
        String first = desk.seals().seal(OneReport.ID).orElseThrow().digest();
        desk.bean(InvalidateSeal.class).invalidateSeal(person(71, Role.FIRST_REVIEWER), OneReport.ID, "错字");
        assertThat(desk.seals().seal(OneReport.ID)).isEmpty();
        assertThat(desk.seals().disclosed(OneReport.ID)).isFalse();

        desk.report().phase(ReportPhase.UNDER_REVIEW);
        refused(DeputyReviewMissing.class, desk::sign);
        desk.readyToSign();
        desk.sign();

        assertThat(desk.seals().seal(OneReport.ID).orElseThrow().previousDigest()).isEqualTo(first);
        assertThat(desk.sheet().seals()).hasSize(2).allSatisfy(s -> assertThat(s.flaws()).isEmpty());
        assertThat(desk.sheet().seals().get(1).invalidatedReason()).isEqualTo("错字");
    }

    @Test
    void breaking_a_seal_that_is_not_there_changes_nothing() {
        var before = desk.everything();
        desk.bean(InvalidateSeal.class).invalidateSeal(person(71, Role.FIRST_REVIEWER), OneReport.ID, "错字");
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void a_report_gets_one_number_of_the_year_it_is_written_in() throws Refusal {
        desk.readyToSign();
        desk.sign();
        desk.bean(RegisterReport.class).registerReport(OneReport.ID);
        assertThat(desk.report().report(OneReport.ID).documentNumber()).isEqualTo("云街〔2026〕1号");

        var before = desk.everything();
        desk.bean(RegisterReport.class).registerReport(OneReport.ID);
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void the_sealed_text_is_handed_to_the_level_above_once() throws Refusal {
        desk.readyToSign();
        desk.sign();
        assertThatThrownBy(() -> desk.bean(SubmitUpward.class).submitUpward(OneReport.ID)).isInstanceOf(IllegalStateException.class);
        desk.bean(RegisterReport.class).registerReport(OneReport.ID);
        desk.bean(SubmitUpward.class).submitUpward(OneReport.ID);
        var before = desk.everything();
        desk.bean(SubmitUpward.class).submitUpward(OneReport.ID);

        assertThat(desk.everything()).isEqualTo(before);
        assertThat(desk.bean(ReceivedReports.class).findByReportIdOrderById(OneReport.ID)).singleElement().satisfies(received -> {
            assertThat(received.text()).isEqualTo(desk.text());
            assertThat(received.documentNumber()).isEqualTo("云街〔2026〕1号");
        });
    }

    @Test
    void an_unsigned_report_does_not_go_upward() {
        refused(IllegalStateException.class, () -> desk.bean(SubmitUpward.class).submitUpward(OneReport.ID));
    }

    @Test
    void what_stands_against_signing_is_told_before_the_click() throws Refusal {
        assertThat(desk.bean(SignReport.class).obstacle(SIGNER, OneReport.ID)).containsInstanceOf(DeputyReviewMissing.class);
        desk.readyToSign();
        assertThat(desk.bean(SignReport.class).obstacle(SIGNER, OneReport.ID)).isEmpty();
    }

    private Signature good() {
        return new Signature("同意。", Sm3.hex(desk.text()), true);
    }

    private void sign(Actor by, Signature signature) throws Refusal {
        desk.bean(SignReport.class).signReport(by, OneReport.ID, signature);
    }

    private void refused(Class<? extends Throwable> why, ThrowingCallable action) {
        var before = desk.everything();
        assertThatThrownBy(action).isInstanceOf(why);
        assertThat(desk.everything()).isEqualTo(before);
    }
}

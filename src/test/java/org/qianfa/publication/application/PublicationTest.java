package org.qianfa.publication.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.testing.SignoffHouse.person;
import static org.qianfa.testing.SignoffHouse.personOf;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.checks.ErrorsStanding;
import org.qianfa.drafting.PublishedReports;
import org.qianfa.drafting.PublishedReports.Published;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.publication.ArchiveReport;
import org.qianfa.publication.EditionEntry;
import org.qianfa.publication.PreparePublicText;
import org.qianfa.publication.PublishEdition;
import org.qianfa.publication.PublishedEditions;
import org.qianfa.publication.PublishedEditions.EditionView;
import org.qianfa.publication.PublishedEditions.Query;
import org.qianfa.publication.ReleaseCheck;
import org.qianfa.publication.ReleaseReviewed;
import org.qianfa.publication.ReleaseSheets;
import org.qianfa.publication.ReleaseState;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.ReviewRelease;
import org.qianfa.publication.ReviewRelease.ChecksIncomplete;
import org.qianfa.publication.ReviewRelease.Decision;
import org.qianfa.publication.ReviewRelease.DrafterEndsNot;
import org.qianfa.publication.ReviewRelease.ReturnReasonMissing;
import org.qianfa.publication.ReviewRelease.ReviewedEarlierStep;
import org.qianfa.publication.ReviewRelease.SignerReviewsNot;
import org.qianfa.publication.ReviewRelease.StepNotDue;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.signoff.ExamineForSecrecy.Examined;
import org.qianfa.signoff.RegisterReport;
import org.qianfa.signoff.ReviewSecrecy;
import org.qianfa.signoff.SignoffFakes;
import org.qianfa.testing.OneReport;
import org.qianfa.testing.SignoffDesk;
import org.qianfa.testing.TestDatabase;

/** Three reviews, publication and archive, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class PublicationTest {

    private static final Actor FIRST = person(71, Role.FIRST_REVIEWER);
    private static final Actor SECOND = person(72, Role.SECOND_REVIEWER);
    private static final Actor FINAL = person(73, Role.FINAL_REVIEWER);
    private static final Decision GOOD = new Decision(true, EnumSet.allOf(ReleaseCheck.class), null);
    private static final Decision BACK = new Decision(false, Set.of(), "有一处错字。");

    private final SignoffDesk desk;

    PublicationTest(TestDatabase database) {
        this.desk = SignoffDesk.on(database);
    }

    @Test
    void the_public_text_is_the_sealed_text_and_is_prepared_once() throws Refusal {
        long release = signedAndPrepared();

        assertThat(desk.bean(PreparePublicText.class).preparePublicText(OneReport.ID)).isEqualTo(release);
        var sheet = desk.bean(ReleaseSheets.class).ofReport(FIRST, OneReport.ID).orElseThrow();
        assertThat(sheet.text()).isEqualTo(desk.text());
        assertThat(sheet.sameAsSealed()).isTrue();
        assertThat(sheet.due()).isEqualTo(ReleaseStep.FIRST);
    }

    @Test
    void an_unsigned_a_changed_or_a_withheld_report_is_not_prepared() throws Refusal {
        failsToPrepare();
        desk.readyToSign();
        desk.sign();
        desk.report().rewrite(desk.report().measures().replace("48条", "47条"));
        failsToPrepare();
    }

    @Test
    void a_withheld_report_is_archived_without_an_edition() throws Refusal {
        desk.readyToSign();
        desk.reviewSecrecy().reviewSecrecy(person(82, Role.SECRECY_REVIEWER), OneReport.ID, Examined.nothingNew(), ReviewSecrecy.Decision.withheld("内部事务信息。"));
        desk.sign();
        failsToPrepare();

        desk.bean(ArchiveReport.class).archiveReport(OneReport.ID);
        desk.bean(ArchiveReport.class).archiveReport(OneReport.ID);
        assertThat(desk.report().received).containsExactly("archived after WITHHELD");
        assertThat(desk.bean(PublishedEditions.class).editions(new Query(0, 0, 0, 20)).items()).isEmpty();
    }

    @Test
    void three_people_review_in_order_and_the_edition_is_the_signed_text() throws Refusal {
        long release = reviewed();
        desk.bean(PublishEdition.class).publishEdition(release);
        var once = desk.everything();
        desk.bean(PublishEdition.class).publishEdition(release);

        assertThat(desk.everything()).isEqualTo(once);
        EditionView edition = onlyEdition();
        assertThat(edition.text()).isEqualTo(desk.text());
        PublishedReports shelf = desk.bean(PublishedReports.class);
        assertThat(shelf.editionOfUnit(OneReport.UNIT, 2025)).contains(edition.id()).isEqualTo(shelf.ofUnit(OneReport.UNIT, 2025).map(Published::editionId));
        assertThat(shelf.editionOfUnit(OneReport.UNIT, 2024)).isEmpty();
        assertThat(edition.indexNumber()).isEqualTo("11000000MB0000000X/2026-00001");
        assertThat(edition.documentNumber()).isEqualTo("云街〔2026〕1号");
        assertThat(edition.signedOn()).hasToString("2026-02-10");
        assertThat(edition.firstReviewer() + edition.secondReviewer() + edition.finalReviewer()).isEqualTo("人员71人员72人员73");
        assertThat(desk.report().report(OneReport.ID).phase()).isEqualTo(ReportPhase.PUBLISHED);
        assertThat(desk.heard().facts).last().isEqualTo(new ReleaseReviewed(FINAL, OneReport.ID, release, ReleaseStep.FINAL, true));
    }

    @Test
    void one_changed_character_stops_the_publication() throws Refusal {
        long release = reviewed();
        desk.report().rewrite(desk.report().measures().replace("采纳48条", "采纳49条"));

        var before = desk.everything();
        assertThatThrownBy(() -> desk.bean(PublishEdition.class).publishEdition(release))
                .isInstanceOf(NotTheSealedText.class).hasMessageContaining("«8条").hasMessageContaining("«9条");
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void nothing_is_published_before_the_final_review() throws Refusal {
        long release = signedAndPrepared();
        review(FIRST, release, ReleaseStep.FIRST, GOOD);
        var before = desk.everything();
        assertThatThrownBy(() -> desk.bean(PublishEdition.class).publishEdition(release)).isInstanceOf(IllegalStateException.class);
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void the_reviews_have_an_order() throws Refusal {
        long release = signedAndPrepared();
        refused(StepNotDue.class, () -> review(SECOND, release, ReleaseStep.SECOND, GOOD));
        review(FIRST, release, ReleaseStep.FIRST, GOOD);
        refused(StepNotDue.class, () -> review(person(74, Role.FIRST_REVIEWER), release, ReleaseStep.FIRST, GOOD));
    }

    @Test
    void nobody_holds_two_reviews_and_signer_and_drafter_keep_out() throws Refusal {
        long release = signedAndPrepared();
        refused(SignerReviewsNot.class, () -> review(person(90, Role.FIRST_REVIEWER), release, ReleaseStep.FIRST, GOOD));
        Actor everywhere = person(71, Role.FIRST_REVIEWER, Role.SECOND_REVIEWER, Role.FINAL_REVIEWER);
        review(everywhere, release, ReleaseStep.FIRST, GOOD);
        refused(ReviewedEarlierStep.class, () -> review(everywhere, release, ReleaseStep.SECOND, GOOD));
        review(SECOND, release, ReleaseStep.SECOND, GOOD);
        refused(ReviewedEarlierStep.class, () -> review(everywhere, release, ReleaseStep.FINAL, GOOD));
        refused(DrafterEndsNot.class, () -> review(person(OneReport.SECOND_DRAFTER, Role.FINAL_REVIEWER), release, ReleaseStep.FINAL, GOOD));
    }

    @Test
    void approval_needs_all_checks_and_a_return_a_reason() throws Refusal {
        long release = signedAndPrepared();
        refused(ChecksIncomplete.class, () -> review(FIRST, release, ReleaseStep.FIRST,
                new Decision(true, Set.of(ReleaseCheck.CONTENT, ReleaseCheck.WORDING), null)));
        refused(ReturnReasonMissing.class, () -> review(FIRST, release, ReleaseStep.FIRST, new Decision(false, Set.of(), " ")));
    }

    @Test
    void no_review_is_passed_while_an_error_stands_but_the_report_can_be_returned() throws Refusal {
        long release = signedAndPrepared();
        desk.bean(SignoffFakes.Proofs.class).errors = 2;
        refused(ErrorsStanding.class, () -> review(FIRST, release, ReleaseStep.FIRST, GOOD));
        review(FIRST, release, ReleaseStep.FIRST, BACK);
        assertThat(desk.bean(ReleaseSheets.class).ofReport(FIRST, OneReport.ID).orElseThrow().state()).isEqualTo(ReleaseState.RETURNED);
    }

    @Test
    void a_return_breaks_the_seal_and_sends_the_report_to_consolidation() throws Refusal {
        long release = signedAndPrepared();
        review(FIRST, release, ReleaseStep.FIRST, GOOD);
        review(SECOND, release, ReleaseStep.SECOND, BACK);

        assertThat(desk.seals().seal(OneReport.ID)).isEmpty();
        assertThat(desk.report().received).containsExactly("returned: 有一处错字。");
        assertThat(desk.heard().facts).last().isEqualTo(new ReleaseReviewed(SECOND, OneReport.ID, release, ReleaseStep.SECOND, false));
        assertThat(desk.bean(ReleaseSheets.class).ofReport(FIRST, OneReport.ID).orElseThrow().state()).isEqualTo(ReleaseState.RETURNED);
        refused(StepNotDue.class, () -> review(FINAL, release, ReleaseStep.FINAL, GOOD));
        assertThatThrownBy(() -> desk.bean(PublishEdition.class).publishEdition(release)).isInstanceOf(NotTheSealedText.class);
    }

    @Test
    void a_report_signed_anew_gets_a_new_release() throws Refusal {
        long release = signedAndPrepared();
        review(FIRST, release, ReleaseStep.FIRST, BACK);
        desk.report().phase(ReportPhase.UNDER_REVIEW);
        desk.readyToSign();
        desk.sign();
        assertThat(desk.bean(PreparePublicText.class).preparePublicText(OneReport.ID)).isNotEqualTo(release);
    }

    @Test
    void other_units_do_not_find_a_release_and_other_roles_may_not_review_it() throws Refusal {
        long release = signedAndPrepared();
        Actor elsewhere = personOf(4, 99, Role.FIRST_REVIEWER);
        refused(NotFound.class, () -> review(elsewhere, release, ReleaseStep.FIRST, GOOD));
        refused(NotPermitted.class, () -> review(SECOND, release, ReleaseStep.FIRST, GOOD));
        refused(NotFound.class, () -> review(FIRST, release + 1, ReleaseStep.FIRST, GOOD));
        refused(NotFound.class, () -> desk.bean(ReleaseSheets.class).ofReport(elsewhere, OneReport.ID));
    }

    @Test
    void a_published_report_is_archived_and_an_unpublished_open_one_is_not() throws Refusal {
        long release = reviewed();
        refused(IllegalStateException.class, () -> desk.bean(ArchiveReport.class).archiveReport(OneReport.ID));
        desk.bean(PublishEdition.class).publishEdition(release);
        desk.bean(ArchiveReport.class).archiveReport(OneReport.ID);
        assertThat(desk.report().received).containsExactly("archived after PUBLISHED");
    }

    @Test
    void editions_are_listed_by_year_and_unit_in_pages() throws Refusal {
        desk.bean(PublishEdition.class).publishEdition(reviewed());
        PublishedEditions editions = desk.bean(PublishedEditions.class);

        assertThat(editions.editions(new Query(0, 0, 0, 1)).items()).hasSize(1);
        assertThat(editions.editions(new Query(2025, OneReport.UNIT, 0, 20)).items()).hasSize(1);
        assertThat(editions.editions(new Query(2024, 0, 0, 20)).items()).isEmpty();
        assertThat(editions.editions(new Query(0, 4, 0, 20)).items()).isEmpty();
        assertThat(editions.editions(new Query(0, 0, onlyEdition().id(), 20)).items()).isEmpty();
        assertThat(editions.choices().years()).containsExactly(2025);
        assertThat(editions.choices().units()).extracting(PublishedEditions.UnitChoice::name).containsExactly("云溪街道");
    }

    @Test
    void words_are_searched_for_in_text_title_and_unit_and_never_taken_for_patterns() throws Refusal {
        desk.bean(PublishEdition.class).publishEdition(reviewed());
        assertThat(found("采纳48条")).singleElement().satisfies(e -> assertThat(e.excerpt()).contains("采纳48条"));
        assertThat(found("　云溪街道  采纳48条 ")).hasSize(1);
        assertThat(found(onlyEdition().title())).hasSize(1);
        assertThat(found("采纳48条 采纳49条")).isEmpty();
        for (String pattern : List.of("采纳__条", "采纳%条", "%", "_", "!", "'", "\\")) {
            assertThat(found(pattern)).as(pattern).isEmpty();
        }
        assertThat(found(" ")).singleElement().satisfies(e -> assertThat(desk.text()).startsWith(e.excerpt()));
        assertThat(found("一 ".repeat(500) + "x".repeat(100_000))).isNotNull();
    }

    private List<EditionEntry> found(String words) {
        return desk.bean(PublishedEditions.class).editions(new Query(words, 0, 0, 0, 20)).items();
    }

    private long signedAndPrepared() throws Refusal {
        desk.readyToSign();
        desk.sign();
        desk.bean(RegisterReport.class).registerReport(OneReport.ID);
        return desk.bean(PreparePublicText.class).preparePublicText(OneReport.ID);
    }

    private long reviewed() throws Refusal {
        long release = signedAndPrepared();
        review(FIRST, release, ReleaseStep.FIRST, GOOD);
        review(SECOND, release, ReleaseStep.SECOND, GOOD);
        review(FINAL, release, ReleaseStep.FINAL, GOOD);
        return release;
    }

    private void review(Actor by, long release, ReleaseStep step, Decision decision) throws Refusal {
        desk.bean(ReviewRelease.class).reviewRelease(by, release, step, decision);
    }

    private EditionView onlyEdition() {
        PublishedEditions editions = desk.bean(PublishedEditions.class);
        return editions.edition(editions.editions(new Query(0, 0, 0, 20)).items().get(0).id());
    }

    private void failsToPrepare() {
        refused(NotTheSealedText.class, () -> desk.bean(PreparePublicText.class).preparePublicText(OneReport.ID));
    }

    private void refused(Class<? extends Throwable> why, ThrowingCallable action) {
        var before = desk.everything();
        assertThatThrownBy(action).isInstanceOf(why);
        assertThat(desk.everything()).isEqualTo(before);
    }
}

package org.qianfa.signoff.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.testing.SignoffHouse.person;
import static org.qianfa.testing.SignoffHouse.personOf;

import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.shared.Sm3;
import org.qianfa.signoff.Disclosure;
import org.qianfa.signoff.ExamineForSecrecy;
import org.qianfa.signoff.ExamineForSecrecy.Examined;
import org.qianfa.signoff.ExamineForSecrecy.Finding;
import org.qianfa.signoff.ExamineForSecrecy.MasksStand;
import org.qianfa.signoff.ExamineForSecrecy.NothingMasked;
import org.qianfa.signoff.ExamineForSecrecy.Result;
import org.qianfa.signoff.ExamineForSecrecy.SecrecyDecided;
import org.qianfa.signoff.ExamineForSecrecy.SecrecyGroundMissing;
import org.qianfa.signoff.MaskPassage;
import org.qianfa.signoff.MaskPassage.MaskGroundMissing;
import org.qianfa.signoff.MaskPassage.Passage;
import org.qianfa.signoff.MaskPassage.PassageMasked;
import org.qianfa.signoff.MaskPassage.PassageNotFound;
import org.qianfa.signoff.MaskPassage.ReplacementUnusable;
import org.qianfa.signoff.ReviewSecrecy.Decision;
import org.qianfa.signoff.ReviewSecrecy.DisclosureBasisMissing;
import org.qianfa.signoff.ReviewSecrecy.DisclosureUndecided;
import org.qianfa.signoff.ReviewSecrecy.ItemsNotExamined;
import org.qianfa.signoff.ReviewSecrecy.NothingPublic;
import org.qianfa.signoff.SecrecyReviewed;
import org.qianfa.signoff.SecrecySheet.PublicDifference;
import org.qianfa.signoff.SignReport;
import org.qianfa.signoff.SignReport.DifferencesNotSeen;
import org.qianfa.signoff.SignReport.SecrecyReviewMissing;
import org.qianfa.signoff.SignReport.Signature;
import org.qianfa.signoff.SignoffFakes.DiscussionTable;
import org.qianfa.signoff.SignoffSettings;
import org.qianfa.testing.OneReport;
import org.qianfa.testing.SignoffDesk;
import org.qianfa.testing.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** Secrecy is reviewed item by item; what the public reads instead of what is signed is decided, listed and approved. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SecrecyTest {

    private static final Actor SECRECY = person(82, Role.SECRECY_REVIEWER);
    private static final Actor OFFICE = person(83, Role.OFFICE);
    private static final Actor SIGNER = person(90, Role.FIRST_RESPONSIBLE);
    private static final int RANDOM_TEXTS = 60;

    private final SignoffDesk desk;

    SecrecyTest(TestDatabase database) {
        this.desk = SignoffDesk.on(database);
    }

    @Test
    void disclosure_is_decided_once_every_section_was_examined() throws Refusal {
        refused(ItemsNotExamined.class, () -> desk.reviewSecrecy().reviewSecrecy(SECRECY, OneReport.ID, Examined.nothingNew(), Decision.open(null)));
        examine(51, Result.PUBLIC, null);
        refused(ItemsNotExamined.class, () -> desk.reviewSecrecy().reviewSecrecy(SECRECY, OneReport.ID, Examined.nothingNew(), Decision.open(null)));
        examine(52, Result.PUBLIC, null);
        desk.reviewSecrecy().reviewSecrecy(SECRECY, OneReport.ID, Examined.nothingNew(), Decision.open(null));

        assertThat(desk.secrecy().items()).extracting(item -> item.result() + " " + item.personName()).containsExactly("PUBLIC 人员82", "PUBLIC 人员82");
        assertThat(desk.secrecy().publicText()).isEqualTo(desk.text());
        assertThat(desk.heard().journal).containsExactly("ExamineForSecrecy", "ExamineForSecrecy", "ReviewSecrecy");
    }

    @Test
    void a_changed_section_is_examined_anew_and_the_others_are_not() throws Refusal {
        desk.mask("48条", "若干条");
        examine(51, Result.PUBLIC, null);
        desk.report().rewrite(desk.report().measures() + "。");

        assertThat(desk.secrecy().open()).extracting(item -> item.sectionId()).containsExactly(52L);
        assertThat(desk.secrecy().differences()).as("a mask holds for the text it was put on").isEmpty();
        refused(ItemsNotExamined.class, () -> desk.reviewSecrecy().reviewSecrecy(SECRECY, OneReport.ID, Examined.nothingNew(), Decision.open(null)));
    }

    @Test
    void the_public_reads_other_words_where_the_text_is_masked_and_nothing_where_a_section_is_kept_back() throws Refusal {
        desk.mask("36份", "若干份");
        desk.mask("（二）", "");
        examine(51, Result.NOT_PUBLIC, "内部事务信息");

        String expected = "（略）\n" + desk.report().measures().replace("36份", "若干份").replace("（二）", "");
        assertThat(desk.secrecy().publicText()).isEqualTo(expected);
        assertThat(desk.secrecy().differences()).extracting(PublicDifference::original).contains("36份", "（二）")
                .allSatisfy(words -> assertThat(desk.text()).contains(words));
        assertThat(desk.secrecy().differences()).allSatisfy(d -> assertThat(desk.text().substring(d.from(), d.to())).isEqualTo(d.original()));
        assertThat(desk.secrecy().differences()).extracting(PublicDifference::ground).containsExactly("内部事务信息", "个人信息", "个人信息");
    }

    @Test
    void a_mask_taken_away_leaves_the_section_to_be_examined() throws Refusal {
        long mask = desk.mask("48条", "若干条");
        refused(MasksStand.class, () -> examine(52, Result.PUBLIC, null));
        desk.bean(MaskPassage.class).unmaskPassage(SECRECY, OneReport.ID, mask);

        assertThat(desk.secrecy().open()).hasSize(2);
        refused(NothingMasked.class, () -> examine(52, Result.MASKED, "个人信息"));
        refused(NotFound.class, () -> desk.bean(MaskPassage.class).unmaskPassage(SECRECY, OneReport.ID, mask));
    }

    @Test
    void a_passage_is_masked_once_with_a_ground_and_by_other_words() throws Refusal {
        int at = desk.report().measures().indexOf("36份");
        refused(MaskGroundMissing.class, () -> mask(SECRECY, at, at + 3, "若干份", " "));
        refused(PassageNotFound.class, () -> mask(SECRECY, at, at, "若干份", "个人信息"));
        refused(PassageNotFound.class, () -> mask(SECRECY, -1, 3, "若干份", "个人信息"));
        refused(PassageNotFound.class, () -> mask(SECRECY, at, 100_000, "若干份", "个人信息"));
        refused(ReplacementUnusable.class, () -> mask(SECRECY, at, at + 3, "36份", "个人信息"));
        refused(ReplacementUnusable.class, () -> mask(SECRECY, at, at + 3, "一\n二", "个人信息"));
        refused(ReplacementUnusable.class, () -> mask(SECRECY, at, at + 3, "长".repeat(501), "个人信息"));
        mask(SECRECY, at, at + 3, "若干份", "个人信息");
        refused(PassageMasked.class, () -> mask(SECRECY, at + 2, at + 5, "", "个人信息"));
    }

    @Test
    void what_is_not_open_needs_a_ground_and_something_must_be_left_to_read() throws Refusal {
        refused(SecrecyGroundMissing.class, () -> examine(51, Result.NOT_PUBLIC, " "));
        examine(51, Result.NOT_PUBLIC, "内部事务信息");
        examine(52, Result.NOT_PUBLIC, "内部事务信息");
        refused(NothingPublic.class, () -> desk.reviewSecrecy().reviewSecrecy(SECRECY, OneReport.ID, Examined.nothingNew(), Decision.open(null)));
        examine(52, Result.PUBLIC, null);
        refused(DisclosureBasisMissing.class, () -> desk.reviewSecrecy().reviewSecrecy(SECRECY, OneReport.ID, Examined.nothingNew(), Decision.onRequest(" ")));
        refused(DisclosureUndecided.class, () -> desk.reviewSecrecy().reviewSecrecy(SECRECY, OneReport.ID, Examined.nothingNew(), new Decision(null, "涉及工作秘密。", null)));
        desk.reviewSecrecy().reviewSecrecy(SECRECY, OneReport.ID, Examined.nothingNew(), Decision.onRequest("涉及第三方，申请后征求意见。"));

        assertThat(desk.heard().facts).containsExactly(new SecrecyReviewed(SECRECY, OneReport.ID, false, null));
        assertThat(desk.sheet().verdicts()).singleElement().satisfies(v -> assertThat(v.disclosure()).isEqualTo(Disclosure.ON_REQUEST));
        assertThat(desk.seals().disclosed(OneReport.ID)).isFalse();
    }

    @Test
    void once_decided_findings_and_masks_stay_as_they_are() throws Refusal {
        long mask = desk.mask("48条", "若干条");
        desk.open();
        refused(SecrecyDecided.class, () -> examine(51, Result.NOT_PUBLIC, "内部事务信息"));
        refused(SecrecyDecided.class, () -> desk.mask("36份", "若干份"));
        refused(SecrecyDecided.class, () -> desk.bean(MaskPassage.class).unmaskPassage(SECRECY, OneReport.ID, mask));
    }

    @Test
    void only_the_secrecy_reviewer_of_the_unit_examines_and_masks() {
        Actor elsewhere = personOf(4, 99, Role.SECRECY_REVIEWER);
        ExamineForSecrecy examine = desk.bean(ExamineForSecrecy.class);
        List<Finding> findings = List.of(new Finding(51, Result.PUBLIC, null));
        refused(NotPermitted.class, () -> examine.examineForSecrecy(OFFICE, OneReport.ID, new Examined(findings, null)));
        refused(NotFound.class, () -> examine.examineForSecrecy(elsewhere, OneReport.ID, new Examined(findings, null)));
        refused(NotFound.class, () -> examine(999, Result.PUBLIC, null));
        refused(NotPermitted.class, () -> mask(OFFICE, 0, 1, "x", "个人信息"));
        refused(NotFound.class, () -> mask(elsewhere, 0, 1, "x", "个人信息"));
    }

    @Test
    void the_signer_approves_the_differences_that_were_shown_and_no_others() throws Refusal {
        desk.mask("48条", "若干条");
        desk.readyToSign();
        SignReport sign = desk.bean(SignReport.class);
        refused(DifferencesNotSeen.class, () -> sign.signReport(SIGNER, OneReport.ID, new Signature("同意", Sm3.hex(desk.text()), true)));
        String seen = desk.secrecy().digest();
        desk.bean(JdbcTemplate.class).update("update signoff_mask set replacement = '许多条'");
        refused(SecrecyReviewMissing.class, () -> sign.signReport(SIGNER, OneReport.ID,
                new Signature("同意", Sm3.hex(desk.text()), true, null, seen)));
    }

    @Test
    void a_report_that_needs_no_discussion_is_signed_without_one_unless_its_unit_wants_it() throws Refusal {
        desk.bean(DiscussionTable.class).needed = false;
        desk.reviewAsDeputyLeader().reviewAsDeputyLeader(person(81, Role.DEPUTY_LEADER), OneReport.ID, "同意", null);
        desk.open();
        assertThat(desk.heard().facts).last().isEqualTo(new SecrecyReviewed(SECRECY, OneReport.ID, true, null, false));
        desk.sign();
        assertThat(desk.seals().flaws(OneReport.ID)).isEmpty();
    }

    @Test
    void the_office_alone_says_that_reports_are_always_discussed() throws Refusal {
        desk.bean(DiscussionTable.class).needed = false;
        SignoffSettings settings = desk.bean(SignoffSettings.class);
        refused(NotPermitted.class, () -> settings.setDiscussedAlways(SECRECY, OneReport.UNIT, true));
        refused(NotFound.class, () -> settings.setDiscussedAlways(personOf(4, 99, Role.OFFICE), OneReport.UNIT, true));
        settings.setDiscussedAlways(OFFICE, OneReport.UNIT, true);
        assertThat(settings.read(OFFICE, OneReport.UNIT)).isEqualTo(new SignoffSettings.Discussion(true, false));

        desk.open();
        assertThat(desk.heard().facts).last().isEqualTo(new SecrecyReviewed(SECRECY, OneReport.ID, true, null, true));
    }

    /** Whatever is masked, the public text is the signed one with just the listed ranges replaced. */
    @Test
    void nothing_but_what_is_listed_differs() throws Refusal {
        Random random = new Random(2026);
        for (int i = 0; i < RANDOM_TEXTS; i++) {
            String text = desk.report().measures();
            int from = random.nextInt(text.length() - 4);
            tryToMask(from, from + 1 + random.nextInt(3), random.nextBoolean() ? "" : "某" + i);
        }
        StringBuilder expected = new StringBuilder(desk.text());
        List<PublicDifference> differences = desk.secrecy().differences();
        assertThat(differences).hasSizeGreaterThan(5);
        for (int i = differences.size() - 1; i >= 0; i--) {
            expected.replace(differences.get(i).from(), differences.get(i).to(), differences.get(i).replacement());
        }
        assertThat(desk.secrecy().publicText()).isEqualTo(expected.toString());
    }

    private void tryToMask(int from, int to, String replacement) throws Refusal {
        try {
            mask(SECRECY, from, to, replacement, "个人信息");
        } catch (PassageMasked again) {
            assertThat(desk.secrecy().differences()).isNotEmpty();
        }
    }

    private void mask(Actor by, int from, int to, String replacement, String ground) throws Refusal {
        desk.bean(MaskPassage.class).maskPassage(by, OneReport.ID, new Passage(52, from, to, replacement, ground), null);
    }

    private void examine(long section, Result result, String ground) throws Refusal {
        desk.bean(ExamineForSecrecy.class).examineForSecrecy(SECRECY, OneReport.ID, new Examined(List.of(new Finding(section, result, ground)), null));
    }

    private void refused(Class<? extends Throwable> why, ThrowingCallable action) {
        var before = desk.everything();
        assertThatThrownBy(action).isInstanceOf(why);
        assertThat(desk.everything()).isEqualTo(before);
    }
}

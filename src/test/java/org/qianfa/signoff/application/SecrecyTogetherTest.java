package org.qianfa.signoff.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.testing.SignoffHouse.person;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.signoff.Disclosure;
import org.qianfa.signoff.ExamineForSecrecy;
import org.qianfa.signoff.ExamineForSecrecy.Examined;
import org.qianfa.signoff.ExamineForSecrecy.Finding;
import org.qianfa.signoff.ExamineForSecrecy.NothingMasked;
import org.qianfa.signoff.ExamineForSecrecy.Result;
import org.qianfa.signoff.ExamineForSecrecy.SecrecyChangedMeanwhile;
import org.qianfa.signoff.ExamineForSecrecy.SecrecyDecided;
import org.qianfa.signoff.MaskPassage;
import org.qianfa.signoff.MaskPassage.Passage;
import org.qianfa.signoff.ReviewSecrecy.Decision;
import org.qianfa.signoff.ReviewSecrecy.DisclosureBasisMissing;
import org.qianfa.signoff.ReviewSecrecy.ItemsNotExamined;
import org.qianfa.signoff.ReviewSecrecy.TitleHoldsMasked;
import org.qianfa.testing.OneReport;
import org.qianfa.testing.SignoffDesk;
import org.qianfa.testing.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Findings and decision in one breath, and two people at the same report. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SecrecyTogetherTest {

    private static final Actor SECRECY = person(82, Role.SECRECY_REVIEWER);
    private static final Actor COLLEAGUE = person(84, Role.SECRECY_REVIEWER);

    private final SignoffDesk desk;

    SecrecyTogetherTest(TestDatabase database) {
        this.desk = SignoffDesk.on(database);
    }

    @Test
    void a_refused_decision_keeps_nothing_of_what_was_found_with_it() throws Refusal {
        Finding first = found(51, Result.PUBLIC);
        Finding second = found(52, Result.PUBLIC);
        refused(DisclosureBasisMissing.class, () -> decide(all(first, second), Decision.withheld(" ")));
        refused(ItemsNotExamined.class, () -> decide(all(first), Decision.open(null)));
        refused(NothingMasked.class, () -> decide(all(first, found(52, Result.MASKED)), Decision.open(null)));

        decide(all(first, second), Decision.open("不涉密。"));
        assertThat(desk.heard().journal).containsExactly("ExamineForSecrecy", "ExamineForSecrecy", "ReviewSecrecy");
        assertThat(desk.secrecy().open()).isEmpty();
        refused(SecrecyDecided.class, () -> decide(all(found(51, Result.NOT_PUBLIC)), Decision.open(null)));
    }

    @Test
    void what_was_found_with_the_decision_is_what_was_decided_on() throws Refusal {
        desk.reviewAsDeputyLeader().reviewAsDeputyLeader(person(81, Role.DEPUTY_LEADER), OneReport.ID, "同意", null);
        desk.mask("48条", "若干条");
        decide(all(found(51, Result.NOT_PUBLIC)), Decision.open(null));
        desk.discuss();
        desk.sign();
        assertThat(desk.seals().flaws(OneReport.ID)).isEmpty();
        assertThat(desk.seals().seal(OneReport.ID).orElseThrow().publicText()).isEqualTo(desk.secrecy().publicText()).startsWith("（略）").contains("若干条");
    }

    @Test
    void nobody_decides_finds_or_masks_past_what_a_colleague_has_just_done() throws Refusal {
        String seen = desk.secrecy().digest();
        desk.mask("48条", "若干条");
        refused(SecrecyChangedMeanwhile.class, () -> decide(new Examined(List.of(found(51, Result.PUBLIC)), seen), Decision.open(null)));
        refused(SecrecyChangedMeanwhile.class, () -> decide(new Examined(List.of(), seen), Decision.withheld("涉密")));
        refused(SecrecyChangedMeanwhile.class, () -> desk.bean(ExamineForSecrecy.class)
                .examineForSecrecy(COLLEAGUE, OneReport.ID, new Examined(List.of(found(51, Result.NOT_PUBLIC)), seen)));
        refused(SecrecyChangedMeanwhile.class, () -> desk.bean(MaskPassage.class)
                .maskPassage(COLLEAGUE, OneReport.ID, new Passage(51, 0, 5, "", "个人信息"), seen));

        decide(new Examined(List.of(found(51, Result.PUBLIC)), desk.secrecy().digest()), Decision.open(null));
        assertThat(desk.sheet().verdicts()).last().satisfies(v -> assertThat(v.disclosure()).isEqualTo(Disclosure.OPEN));
    }

    @Test
    void who_decides_while_a_colleague_masks_waits_and_then_sees_the_mask() throws Exception {
        desk.examine();
        String seen = desk.secrecy().digest();
        JdbcTemplate jdbc = desk.bean(JdbcTemplate.class);
        desk.report().holding = report -> jdbc.queryForList("select entry_id from audit_head for update");
        CompletableFuture<Throwable> decided = new TransactionTemplate(desk.bean(PlatformTransactionManager.class)).execute(status -> {
            maskTheNumber();
            CompletableFuture<Throwable> decision = CompletableFuture.supplyAsync(() -> why(() -> decide(new Examined(List.of(), seen), Decision.open(null))));
            assertThatThrownBy(() -> decision.get(300, TimeUnit.MILLISECONDS)).as("waits").isInstanceOf(TimeoutException.class);
            return decision;
        });
        assertThat(decided.get(30, TimeUnit.SECONDS)).isInstanceOf(SecrecyChangedMeanwhile.class);
        assertThat(desk.sheet().verdicts()).isEmpty();
        assertThat(desk.secrecy().differences()).hasSize(1);
    }

    @Test
    void a_report_is_not_opened_while_its_title_says_what_is_masked() throws Refusal {
        String name = "云溪街道";
        int at = desk.text().indexOf(name);
        long mask = desk.bean(MaskPassage.class).maskPassage(SECRECY, OneReport.ID, new Passage(51, at, at + name.length(), "某街道", "内部事务信息"), null);
        desk.examine();
        refused(TitleHoldsMasked.class, () -> decide(Examined.nothingNew(), Decision.open(null)));
        refused(TitleHoldsMasked.class, () -> decide(Examined.nothingNew(), Decision.onRequest("申请后研究")));
        desk.bean(MaskPassage.class).unmaskPassage(SECRECY, OneReport.ID, mask);
        desk.open();
        assertThat(desk.seals().disclosed(OneReport.ID)).isTrue();
    }

    private void maskTheNumber() {
        try {
            desk.mask("48条", "若干条");
        } catch (Refusal refusal) {
            throw new IllegalStateException(refusal);
        }
    }

    private static Throwable why(ThrowingCallable action) {
        try {
            action.call();
            return null;
        } catch (Throwable refusal) {
            return refusal;
        }
    }

    private static Finding found(long section, Result result) {
        return new Finding(section, result, "内部事务信息");
    }

    private static Examined all(Finding... findings) {
        return new Examined(List.of(findings), null);
    }

    private void decide(Examined examined, Decision decision) throws Refusal {
        desk.reviewSecrecy().reviewSecrecy(SECRECY, OneReport.ID, examined, decision);
    }

    private void refused(Class<? extends Throwable> why, ThrowingCallable action) {
        var before = desk.everything();
        assertThatThrownBy(action).isInstanceOf(why);
        assertThat(desk.everything()).isEqualTo(before);
    }
}

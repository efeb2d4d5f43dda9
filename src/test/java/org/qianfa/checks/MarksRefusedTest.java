package org.qianfa.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.checks.ChecksStory.inReport;
import static org.qianfa.drafting.TestHouse.COORDINATOR;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.TestHouse;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Refusal;
import org.qianfa.testing.HeldElsewhere;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A finding is neither dismissed nor called up again when the process refuses it. */
@ChecksTest
@Import(HeldElsewhere.class)
class MarksRefusedTest {

    @Autowired ChecksStory story;
    @Autowired TestHouse.Notes notes;
    @Autowired HeldElsewhere process;
    @Autowired DismissFinding dismissFinding;
    @Autowired WithdrawDismissal withdrawDismissal;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void nothingIsDismissed() {
        process.held(false);
        jdbc.sql("delete from checks_dismissal").update();
    }

    @Test
    void a_mark_waits_until_the_step_is_free() throws Refusal {
        ReportView report = story.beingConsolidated();
        SectionView section = report.sections().get(1);
        refused(() -> dismissFinding.dismissFinding(COORDINATOR, inReport(section, "引用原件")));
        assertThat(standing()).isZero();
        long dismissal = dismissFinding.dismissFinding(COORDINATOR, inReport(section, "引用原件"));
        refused(() -> withdrawDismissal.withdrawDismissal(COORDINATOR, report.id(), dismissal));
        assertThat(standing()).isOne();
        withdrawDismissal.withdrawDismissal(COORDINATOR, report.id(), dismissal);
        assertThat(standing()).isZero();
    }

    private long standing() {
        return jdbc.sql("select count(*) from checks_dismissal where withdrawn_at is null").query(Long.class).single();
    }

    private void refused(ThrowingCallable act) {
        process.held(true);
        notes.clear();
        assertThatThrownBy(act).isInstanceOf(OutOfStep.class);
        assertThat(notes.entries).isEmpty();
        process.held(false);
    }
}

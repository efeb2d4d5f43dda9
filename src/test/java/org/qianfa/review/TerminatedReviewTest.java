package org.qianfa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.review.ReviewFixture.ADVISER;
import static org.qianfa.review.ReviewFixture.COORDINATOR;
import static org.qianfa.review.ReviewFixture.OFFICE;
import static org.qianfa.review.ReviewFixture.REVIEWER;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportTerminated;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.ReviewFixture.Facts;
import org.qianfa.review.ReviewFixture.RecordingJournal;
import org.qianfa.review.ReviewRefusal.MatterNotAtThisStep;
import org.qianfa.review.SubmitForReview.Material;
import org.qianfa.review.SubmitForReview.MaterialKind;
import org.qianfa.review.web.ReviewPagesFixture;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** The legality review of a report that is terminated. */
@ReviewModuleTest
@Import(ReviewPagesFixture.class)
class TerminatedReviewTest {

    @Autowired FakeReports reports;
    @Autowired Facts facts;
    @Autowired RecordingJournal journal;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;
    @Autowired SubmitForReview submitForReview;
    @Autowired CheckCompleteness checkCompleteness;
    @Autowired ReviewLegality reviewLegality;
    @Autowired ReadReview readReview;
    @Autowired ReviewLetters letters;

    private long report;
    private long matter;

    @BeforeEach
    void aMatterUnderReview() throws Refusal {
        report = reports.underReview();
        matter = submitForReview.submitForReview(COORDINATOR, report, List.of(new Material(MaterialKind.DRAFT, "")));
        checkCompleteness.checkCompleteness(REVIEWER, matter, true, null);
    }

    @Test
    void it_stops_where_it_stands_and_nobody_concludes_it() {
        terminated();

        assertThat(readReview.matter(REVIEWER, matter).state()).isEqualTo(State.STOPPED);
        assertThat(journal.entries).contains(COORDINATOR.username() + " StopReview matter");
        assertThat(facts.announced).contains(new MatterStopped(COORDINATOR, matter, report));
        assertThatThrownBy(() -> reviewLegality.reviewLegality(REVIEWER, matter, LegalityOutcome.LAWFUL, "合法")).isInstanceOf(MatterNotAtThisStep.class);
        assertThatThrownBy(() -> letters.letter(REVIEWER, matter)).isInstanceOf(MatterNotAtThisStep.class);
        assertThat(letters.allOfReport(OFFICE, report)).isEmpty();
        assertThat(readReview.matter(ADVISER, matter).state().open()).isFalse();
    }

    @Test
    void a_report_without_a_review_leaves_nothing_to_stop_and_a_stopped_one_stays_as_it_is() {
        terminated();
        int written = journal.entries.size();
        terminated();
        transaction.executeWithoutResult(status -> events.publishEvent(new ReportTerminated(COORDINATOR, reports.underReview(), ReportPhase.UNDER_REVIEW, "停")));
        assertThat(journal.entries).hasSize(written);
        assertThatThrownBy(() -> events.publishEvent(new ReportTerminated(COORDINATOR, report, ReportPhase.UNDER_REVIEW, "停")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private void terminated() {
        transaction.executeWithoutResult(status -> events.publishEvent(new ReportTerminated(COORDINATOR, report, ReportPhase.UNDER_REVIEW, "机构撤并")));
    }
}

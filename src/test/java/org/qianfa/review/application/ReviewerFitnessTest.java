package org.qianfa.review.application;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.review.PenaltyReviewers;
import org.qianfa.review.ReviewRefusal.ReviewerUnqualified;
import org.qianfa.review.ReviewRefusal.SamePerson;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.ReviewClock;
import org.qianfa.review.domain.ReviewNumber;
import org.qianfa.review.domain.Submission;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class ReviewerFitnessTest {

    private static final long SUBMITTER = 1;
    private static final long CERTIFIED = 2;
    private static final long BEGINNER = 3;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final StaticListableBeanFactory house = new StaticListableBeanFactory();

    @Test
    void an_enforcement_decision_is_reviewed_by_the_qualified_only() {
        house.addBean("register", (PenaltyReviewers) (person, day) -> person == CERTIFIED && day.equals(TODAY));
        assertThatCode(() -> fitness().require(matter(Kind.ENFORCEMENT_DECISION), CERTIFIED)).doesNotThrowAnyException();
        assertThatThrownBy(() -> fitness().require(matter(Kind.ENFORCEMENT_DECISION), BEGINNER)).isInstanceOf(ReviewerUnqualified.class);
        assertThatCode(() -> fitness().require(matter(Kind.CONTRACT), BEGINNER)).doesNotThrowAnyException();
        assertThatThrownBy(() -> fitness().require(matter(Kind.CONTRACT), SUBMITTER)).isInstanceOf(SamePerson.class);
    }

    @Test
    void without_a_register_nobody_is_refused_for_want_of_a_certificate() {
        assertThatCode(() -> fitness().require(matter(Kind.ENFORCEMENT_DECISION), BEGINNER)).doesNotThrowAnyException();
    }

    private ReviewerFitness fitness() {
        Clock clock = Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneOffset.UTC);
        return new ReviewerFitness(new ReportWriters(null, null), house.getBeanProvider(PenaltyReviewers.class),
                new ReviewClocks(unit -> WorkingDays.shipped(), clock));
    }

    private static Matter matter(Kind kind) {
        return new Matter(kind, new Submission(2, 21L, null, "决定", 1, SUBMITTER, Instant.EPOCH), ReviewNumber.of(2026, 1),
                ReviewClock.past(TODAY, null, null), List.of());
    }
}

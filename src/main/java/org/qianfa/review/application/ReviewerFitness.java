package org.qianfa.review.application;

import org.qianfa.review.MatterView.Kind;
import org.qianfa.review.PenaltyReviewers;
import org.qianfa.review.ReviewRefusal.ReviewerUnqualified;
import org.qianfa.review.ReviewRefusal.SamePerson;
import org.qianfa.review.domain.Matter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may review a matter: nobody who wrote it, and enforcement decisions only who is qualified for them. */
@Component
class ReviewerFitness {

    private final ReportWriters writers;
    private final ObjectProvider<PenaltyReviewers> registers;
    private final ReviewClocks clocks;

    ReviewerFitness(ReportWriters writers, ObjectProvider<PenaltyReviewers> registers, ReviewClocks clocks) {
        this.writers = writers;
        this.registers = registers;
        this.clocks = clocks;
    }

    void require(Matter matter, long personId) throws SamePerson, ReviewerUnqualified {
        if (writers.of(matter).contains(personId)) {
            throw new SamePerson();
        }
        if (matter.kind() == Kind.ENFORCEMENT_DECISION
                && registers.stream().anyMatch(register -> !register.qualified(personId, clocks.today()))) {
            throw new ReviewerUnqualified();
        }
    }
}

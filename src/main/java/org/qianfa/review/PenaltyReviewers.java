package org.qianfa.review;

import java.time.LocalDate;

/** Knows who may review enforcement decisions. Implemented by the module that keeps the reviewers' qualifications; without one nobody is refused. */
public interface PenaltyReviewers {

    boolean qualified(long personId, LocalDate onDate);
}

package org.qianfa.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qianfa.review.AddOpinion.OpinionKind;
import org.qianfa.review.AnswerOpinion.Verdict;
import org.qianfa.review.ConfirmAnswer.Settlement;
import org.qianfa.shared.Actor;

/** What a person who reviews has before them: the reviews that wait, and what became of what they said. Everybody sees the own alone. */
public interface AdviserDesk {

    /** Matters under way that the person is called to, or reviews or approves for the unit; those due first come first. */
    List<Review> reviews(Actor reader);

    /** What the person said, newest first. @param after id of the last one of the page before, {@code null} for the first page */
    Page said(Actor reader, Long after, int size);

    /**
     * @param dueOn {@code null} without a limit, and while the clock stands still
     * @param drafts what the person has written on it and not sent
     */
    record Review(long matterId, String title, String number, MatterView.State state, LocalDate receivedOn, LocalDate dueOn, boolean concluded,
                  long drafts) {

        public boolean overdue(LocalDate today) {
            return dueOn != null && dueOn.isBefore(today);
        }
    }

    /** @param next cursor of the next page, {@code null} if this is the last */
    record Page(List<Said> items, Long next) {
    }

    /**
     * @param reportId {@code null} if the matter is no report
     * @param sentAt   {@code null} for a draft
     */
    record Said(long id, long matterId, Long reportId, String title, Motivation motivation, OpinionKind kind, String text, Instant sentAt,
                Instant withdrawnAt, Verdict answer, String answerReason, Settlement settlement, boolean closed) {
    }
}

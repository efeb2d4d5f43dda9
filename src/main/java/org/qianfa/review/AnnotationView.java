package org.qianfa.review;

import java.time.Instant;
import java.util.List;
import org.qianfa.review.AddOpinion.OpinionKind;
import org.qianfa.review.AddOpinion.Severity;
import org.qianfa.review.AnswerOpinion.Verdict;
import org.qianfa.review.ConfirmAnswer.Settlement;

/**
 * An opinion, suggestion or comment with its place in the text as it is now.
 *
 * @param reportId      {@code null} if it is about the file of a matter
 * @param sectionId     {@code null} if it is about the whole report; the matter's id if it is about its file
 * @param needsAnswer   {@code false} for a comment or a suggestion
 * @param kind          {@code null} unless it is an opinion
 * @param place         where the quoted words are now
 * @param textUnchanged whether it was adopted, wholly or in part, and the words it is about stand as they stood
 * @param before        the paragraphs changed by the answer, as they were; {@code null} if none
 * @param after         the same paragraphs as they became
 * @param decision      what the signer decided where the author insists, {@code null} before that
 * @param closed        whether the author has finished with it
 * @param sentAt        {@code null} for a draft, which its author alone sees
 * @param thread        what was said about it since, oldest first
 * @param attachments   files sent with it; those that came later are in the thread
 */
public record AnnotationView(long id, long matterId, Long reportId, Long sectionId, boolean needsAnswer, String quote, Place place,
                             OpinionKind kind, Severity severity, String text, String legalBasis, String proposedWording,
                             long authorId, Instant createdAt, Verdict answer, String answerReason, boolean textUnchanged,
                             String before, String after, Settlement settlement, String settlementReason, DecidedDispute decision,
                             boolean closed, Motivation motivation, Instant sentAt, List<ThreadEntry> thread,
                             List<AttachmentView> attachments) {

    public boolean draft() {
        return sentAt == null;
    }

    public boolean onWholeReport() {
        return sectionId == null;
    }

    /** Whether it is about words that have one certain place now. */
    public boolean placed() {
        return place.start() < place.end();
    }

    /** What somebody added to what was sent. */
    public record ThreadEntry(long id, Kind kind, long authorId, String text, Instant writtenAt, List<AttachmentView> attachments) {

        public enum Kind {
            /** 回复. */
            REPLY,
            /** 撤回. */
            WITHDRAWAL
        }
    }

    /** How sure it is where the words are now. */
    public enum Placed {
        /** Where they were marked. */
        SAME,
        /** Found once, elsewhere. */
        MOVED,
        /** Found, but perhaps not the ones meant: a person must look. */
        UNCERTAIN,
        /** Not found any more. */
        LOST
    }

    /**
     * @param start    UTF-16 offset in the section's newest text, -1 unless the place is known
     * @param proposal where the words may be if that is uncertain, {@code null} if there is no such place
     */
    public record Place(Placed placed, int start, int end, Proposal proposal) {

        public Place(Placed placed, int start, int end) {
            this(placed, start, end, null);
        }

        public static Place lost() {
            return new Place(Placed.LOST, -1, -1);
        }

        public static Place uncertain(int start, int end, String words) {
            return new Place(Placed.UNCERTAIN, -1, -1, new Proposal(start, end, words));
        }

        public boolean certain() {
            return placed == Placed.SAME || placed == Placed.MOVED;
        }

        /** The place, be it only proposed. */
        public Place found() {
            return proposal == null ? this : new Place(placed, proposal.start(), proposal.end());
        }
    }

    /** @param words what stands there */
    public record Proposal(int start, int end, String words) {
    }
}

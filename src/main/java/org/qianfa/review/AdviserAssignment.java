package org.qianfa.review;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.qianfa.shared.Actor;

/** Who may advise on a matter, in the order proposed, and how its advisers came to be called. For the legality reviewer and the approver of its unit. */
public interface AdviserAssignment {

    /**
     * Every adviser of the unit: first those without a conflict of interest, of these those whose field it is, of these
     * those with least to do.
     *
     * @throws org.qianfa.shared.NotFound     if the person may not know of the matter
     * @throws org.qianfa.shared.NotPermitted if the person neither reviews nor approves in its unit
     */
    List<Candidate> candidates(Actor reader, long matterId);

    /** What was decided on the advisers of the matter, oldest first. Throws as above. */
    List<Entry> entries(Actor reader, long matterId);

    /** Whether advisers were called and none of them gave an opinion that stands. Throws as above. */
    boolean unheard(Actor reader, long matterId);

    /** Why an adviser is left out. */
    enum Conflict {
        /** Wrote what is reviewed, or submitted it. Never called. */
        DRAFTED,
        /** Declared a conflict of interest on this matter (回避). Never called. */
        DECLARED,
        /** Was consulted by the department on matters of that kind in the last twelve months. Called only for a reason that is given. */
        ADVISED;

        public boolean absolute() {
            return this != ADVISED;
        }
    }

    /** What was decided on one adviser. */
    enum Step {
        CALLED, LEFT_OUT, ADDED, REMOVED, DECLINED
    }

    /**
     * @param load     reviews under way that await this adviser's conclusion
     * @param fits     whether the adviser is marked with the field of the matter
     * @param conflict {@code null} if there is none
     * @param called   whether the adviser is called to the matter now
     * @param proposed whether the adviser is called if the reviewer chooses nobody
     */
    record Candidate(long personId, String name, int load, Set<LegalField> fields, boolean fits, Conflict conflict, boolean called,
                     boolean proposed) {
    }

    /**
     * @param reason   what the person who decided gave as reason, {@code null} if none was needed
     * @param by       who decided
     */
    record Entry(long personId, Step step, int load, boolean fits, Conflict conflict, String reason, long by, Instant at) {
    }

    /**
     * Whom the reviewer chooses.
     *
     * @param advisers {@code null} for those proposed
     * @param reason   why somebody in conflict is called; may be {@code null} if nobody is
     */
    record Choice(List<Long> advisers, String reason) {

        public static final Choice PROPOSED = new Choice(null, null);
    }
}

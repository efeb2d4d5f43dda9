package org.qianfa.drafting;

import java.util.List;
import org.qianfa.officialtext.MergedText;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * Brings a person's draft and a revision that came meanwhile together. The draft stays until the merged text is kept.
 * Open to the same people as {@link SaveRevision}.
 */
public interface MergeDraft {

    /** What there is to merge now. */
    View openMerge(Actor by, long sectionId);

    /**
     * Keeps the merged text as a revision and gives the draft up. If it says what the newest revision says, there is no new one.
     *
     * @throws Refusal if the draft or the section moved on since the person looked, or not every conflict was decided
     */
    Revisions.RevisionView mergeDraft(Actor by, Command command) throws Refusal;

    /**
     * @param base   the revision the draft was written on, 0 if none
     * @param newest the revision to merge with; carries who wrote it; {@code null} if there is none
     * @param merged the draft is mine, the newest revision theirs
     * @param stamp  what was looked at
     * @param due    whether there is anything to merge
     */
    record View(long sectionId, int base, Revisions.RevisionView newest, MergedText merged, DraftView.Stamp stamp, boolean due) {
    }

    /** @param decisions one for each conflict, in order */
    record Command(long sectionId, DraftView.Stamp seen, List<Decision> decisions, String reason) {

        public Command {
            decisions = List.copyOf(decisions);
        }
    }

    /** @param own the words for {@link Choice#OWN}; nothing leaves the place empty */
    record Decision(Choice choice, String own) {
    }

    enum Choice {
        MINE, THEIRS,
        /** Mine first. */
        BOTH,
        OWN,
        /** Not decided yet. */
        NONE
    }
}

package org.qianfa.drafting;

import java.time.Instant;
import java.util.List;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;

/** Who helps with which sections. */
public interface CoDrafting {

    /** In the order of their invitation. Needs the right to read the report. */
    List<CoDrafterView> ofSection(Actor reader, long sectionId);

    /** Whom this person may ask to help with the section; nobody if it is not this person's to ask, or not the time. */
    List<Person> candidates(Actor by, long sectionId);

    /** Whether this person may write in the section now, as its drafter, as a helper, or as coordinator while consolidating. */
    boolean mayWrite(Actor by, long sectionId);

    /** Whether the section is this person's to hand in: the drafter's, or whoever stands in for the drafter now. */
    boolean handsIn(Actor by, long sectionId);

    /** Sections this person was asked to help with and that are being drafted now. */
    List<ReportView.SectionView> openTo(Actor by);

    /** @param draftedAt when the helper last typed something that is no revision yet, {@code null} if there is nothing */
    record CoDrafterView(long personId, long invitedBy, Instant invitedAt, Instant draftedAt) {
    }
}

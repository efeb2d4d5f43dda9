package org.qianfa.drafting;

import java.util.List;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * Whose hands a section is in while it is drafted. For the process, which decides who may hand it on; what a section can
 * bear is decided here.
 */
public interface SectionHands {

    /**
     * Drafters of the section's department other than its drafter, if a head of the department remains who had no hand in
     * the text; nobody unless the section is being drafted.
     */
    List<Person> suitable(long sectionId);

    /**
     * The person is the section's drafter from now on (转办). The former one keeps the bar to reviewing it. Announces
     * {@link DrafterChanged}.
     *
     * @throws Refusal if the section is not being drafted, or the person is not {@linkplain #suitable suitable}
     */
    void handOver(Actor by, long sectionId, long personId, String reason) throws Refusal;

    /**
     * The person may write in the section too, as one asked to help (协助起草), until {@link #endLoans}; nothing changes for one
     * who helps already.
     *
     * @param by who asked, {@code null} for the process itself, which asks in the drafter's name
     * @throws Refusal if the section is not being drafted, or the person is not {@linkplain #suitable suitable}
     */
    void lend(Actor by, long sectionId, long personId) throws Refusal;

    /**
     * The section's task is lent no more: whoever could write in it by a loan writes in it no longer. What was written stays. Who was
     * asked to help besides goes on.
     *
     * @param by who ended it, {@code null} for the process itself
     */
    void endLoans(Actor by, long sectionId);

    /** Sections of reports under way that the person drafts and that lie elsewhere now: planned, under review, or done. */
    List<SectionView> elsewhere(long personId);

    /** Who could draft such a section instead: drafters of its department, if a head remains who had no hand in the text. */
    List<Person> successors(long sectionId);

    /**
     * The person drafts such a section from now on (交接): should it come back, it comes to that person. The former drafter keeps the
     * bar to reviewing it, the successor gets it. Announces {@link DrafterSucceeded}.
     *
     * @throws Refusal if the section is being drafted or its report is over, or the person is not among its {@linkplain #successors successors}
     */
    void passOn(Actor by, long sectionId, long personId, String reason) throws Refusal;
}

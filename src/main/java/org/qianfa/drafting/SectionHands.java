package org.qianfa.drafting;

import java.util.List;
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
     * The person may write in the section too, as one asked to help (协助起草); nothing changes for one who helps already.
     *
     * @param by who asked, {@code null} for the process itself, which asks in the drafter's name
     * @throws Refusal if the section is not being drafted, or the person is not {@linkplain #suitable suitable}
     */
    void lend(Actor by, long sectionId, long personId) throws Refusal;
}

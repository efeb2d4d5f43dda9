package org.qianfa.cooperation;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;

/** What a person can speak about with others on a report. */
public interface Offers {

    /** @throws org.qianfa.shared.NotFound if the person may not read the report */
    Offer onReport(Actor by, long reportId);

    /** Everybody else who may read the report, by name. @throws org.qianfa.shared.NotFound if the person may not read it */
    List<Reader> readers(Actor by, long reportId);

    record Reader(long id, String name, List<Role> roles) {
    }

    /** @param steps that are open now @param held those the person holds */
    record Offer(long reportId, String title, List<SectionOffer> sections, List<StepOffer> steps, List<StepOffer> held) {
    }

    /** @param heading empty for the introduction */
    record SectionOffer(long id, String heading) {
    }

    /** @param subject the section's heading, {@code null} if it is about the whole report */
    record StepOffer(String taskId, String taskKey, String subject, boolean countersign, boolean after) {
    }
}

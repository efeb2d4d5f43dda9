package org.qianfa.publication.application;

import java.time.LocalDate;
import org.qianfa.publication.SchedulePublication.Plan;
import org.qianfa.publication.SchedulePublication.PublicationLate;
import org.qianfa.publication.persistence.Editions;
import org.springframework.stereotype.Component;

/** No report is put off beyond the statutory day without a word; corrected editions have no such day. */
@Component
class Punctuality {

    private final StatutoryDay statutoryDay;
    private final Editions editions;

    Punctuality(StatutoryDay statutoryDay, Editions editions) {
        this.statutoryDay = statutoryDay;
        this.editions = editions;
    }

    void check(long reportId, Plan plan) throws PublicationLate {
        if (plan.moment() == null || !plan.lateBecause().isEmpty() || editions.firstOf(reportId) != null) {
            return;
        }
        LocalDate last = statutoryDay.of(reportId);
        if (statutoryDay.isAfter(plan.moment(), last)) {
            throw new PublicationLate(last);
        }
    }
}

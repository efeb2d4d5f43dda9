package org.qianfa.review.application;

import java.util.List;
import java.util.Set;
import org.qianfa.drafting.Reports;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.persistence.Matters;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;

/** Which advisers are called: those of the unit who did not write on the report; fixed once the materials are complete. */
@Component
class AdviserRoster {

    private final Matters matters;
    private final Reports reports;
    private final Directory directory;
    private final ReportWriters writers;

    AdviserRoster(Matters matters, Reports reports, Directory directory, ReportWriters writers) {
        this.matters = matters;
        this.reports = reports;
        this.directory = directory;
        this.writers = writers;
    }

    List<Long> advisers(long reportId) {
        return matters.newestOfReport(reportId).filter(m -> m.state() != State.SUBMITTED && m.state() != State.INCOMPLETE)
                .map(Matter::advisers).map(a -> a.stream().sorted().toList()).orElseGet(() -> eligible(reports.report(reportId).unitId(), writers.of(reportId)));
    }

    private List<Long> eligible(long unitId, Set<Long> wrote) {
        return directory.holding(Role.LEGAL_ADVISER, unitId).stream().map(Person::id)
                .filter(id -> !wrote.contains(id)).sorted().toList();
    }
}

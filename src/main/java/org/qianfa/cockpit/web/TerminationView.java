package org.qianfa.cockpit.web;

import java.util.Optional;
import org.qianfa.cockpit.WatchReports;
import org.qianfa.cockpit.WatchReports.ReportLine;
import org.qianfa.drafting.TerminatedReports;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.workflow.Consequences;
import org.qianfa.workflow.RehearseTermination;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What is to be known before a report is ended, and after. */
@Component
class TerminationView {

    private final WatchReports watching;
    private final TerminatedReports terminated;
    private final RehearseTermination rehearsing;
    private final TaskHandsView names;

    TerminationView(WatchReports watching, TerminatedReports terminated, RehearseTermination rehearsing, TaskHandsView names) {
        this.watching = watching;
        this.terminated = terminated;
        this.rehearsing = rehearsing;
        this.names = names;
    }

    /** @throws Refusal what ending it would be refused for */
    void lay(Actor actor, long reportId, Model model) throws Refusal {
        ReportLine report = requireWatched(actor, reportId);
        model.addAttribute("report", report);
        model.addAttribute("reader", !actor.holds(Role.SYSTEM_ADMIN));
        Standing standing = standing(actor, reportId);
        model.addAttribute("termination", standing.termination());
        model.addAttribute("consequences", standing.consequences() == null ? null : names.named(standing.consequences()));
    }

    Standing standing(Actor actor, long reportId) throws Refusal {
        Optional<TerminatedReports.TerminationView> ended = terminated.termination(actor, reportId);
        return new Standing(ended.orElse(null), ended.isPresent() ? null : rehearsing.preview(actor, reportId));
    }

    /** @throws NotPermitted unless the person coordinates the unit, or is a system administrator */
    ReportLine requireWatched(Actor actor, long reportId) {
        ReportLine report = watching.report(actor, reportId);
        if (!actor.holds(Role.SYSTEM_ADMIN) && !actor.holds(Role.COORDINATOR, report.unitId())) {
            throw new NotPermitted("the coordinator of the unit or a system administrator");
        }
        return report;
    }

    /**
     * @param termination  {@code null} while the report goes on
     * @param consequences what ending it would do, {@code null} once it is ended
     */
    record Standing(TerminatedReports.TerminationView termination, Consequences consequences) {
    }
}

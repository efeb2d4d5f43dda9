package org.qianfa.workflow.hands;

import java.time.Clock;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.qianfa.workflow.ProcessIntervened;
import org.qianfa.workflow.ProcessIntervened.Kind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts interventions on record: in the journal, and for the report's own timeline. */
@Component
public class Interventions {

    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Interventions(Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotPermitted unless the person is a {@code SYSTEM_ADMIN} */
    public void requireAdministrator(Actor by) {
        if (!by.holds(Role.SYSTEM_ADMIN)) {
            throw new NotPermitted("only a system administrator operates the process");
        }
    }

    /** @param report {@code null} if the process is of none */
    public void record(Actor by, Kind kind, Long report, Long unit, Steps steps, String reason) {
        write(by, kind, new Journal.Subject("report", report == null ? 0 : report, unit), reason, steps.from() + " → " + steps.to());
        if (report != null) {
            announce(by, kind, report, steps, reason);
        }
    }

    /** A value of a process was set. @param before {@code null} if there was none */
    void edited(Actor by, long report, Long unit, Steps value, String before, String reason) {
        write(by, Kind.EDITED, new Journal.Subject("report", report, unit), reason, value.from() + ": " + before + " → " + value.to());
        announce(by, Kind.EDITED, report, value, reason);
    }

    private void write(Actor by, Kind kind, Journal.Subject subject, String reason, String details) {
        switch (kind) {
            case RETRIED -> journal.record(by, "RetryJob", subject, reason, details);
            case MOVED -> journal.record(by, "MoveToken", subject, reason, details);
            case REASSIGNED -> journal.record(by, "ReassignTask", subject, reason, details);
            case EDITED -> journal.record(by, "EditVariable", subject, reason, details);
            // Drafting has written these down.
            case TERMINATED, RESTARTED -> { }
            case MIGRATED -> journal.record(by, "MigrateProcesses", subject, reason, details);
        }
    }

    private void announce(Actor by, Kind kind, long report, Steps steps, String reason) {
        // Which job it was tells readers of a report nothing.
        events.publishEvent(new ProcessIntervened(by, report, kind, steps.from(), kind == Kind.RETRIED ? null : steps.to(), reason, clock.instant()));
    }

    /** Element ids, people or versions; the name of a step and its job if it is tried again. */
    public record Steps(String from, String to) {
    }
}

package org.qianfa.cockpit;

import java.time.Instant;
import java.util.List;
import org.qianfa.shared.Actor;

/**
 * Single instances of processes with the way of each. Those of reports are seen by whoever watches the report, all others by
 * {@code SYSTEM_ADMIN} alone.
 */
public interface WatchInstances {

    /** All processes of a report, those of its sections among them. @throws org.qianfa.shared.NotFound if the person does not watch it */
    List<InstanceLine> ofReport(Actor by, long reportId);

    /**
     * Running instances of one process.
     *
     * @param after {@code null} for the first page
     * @throws org.qianfa.shared.NotPermitted unless the person is a {@code SYSTEM_ADMIN}
     */
    Page running(Actor by, String processKey, String after, int size);

    /** @throws org.qianfa.shared.NotFound if there is none, or the person does not watch its report; {@link org.qianfa.shared.NotPermitted} if it is of no report */
    InstancePath path(Actor by, String instanceId);

    /** In the version the instance runs in, as BPMN 2.0 XML. @throws org.qianfa.shared.NotFound */
    String diagram(Actor by, String instanceId);

    /**
     * @param about   the section or report it is about, or what the process calls it
     * @param depth   how many other instances called each other before it
     * @param endedAt {@code null} while it runs
     */
    record InstanceLine(String instanceId, String processKey, int version, Long reportId, String about, int depth, Instant beganAt, Instant endedAt,
                        boolean cancelled) {
    }

    /** @param next cursor of the following page, {@code null} if this is the last */
    record Page(List<InstanceLine> lines, String next) {
    }

    /** @param steps in the order it came there */
    record InstancePath(InstanceLine instance, List<Step> steps) {
    }

    /**
     * @param person   who had it, {@code null} where no person works
     * @param leftAt   {@code null} while it stands there
     * @param calledId the instance it called, {@code null} if none
     */
    record Step(String elementId, String name, String person, Instant cameAt, Instant leftAt, boolean cancelled, String calledId) {
    }
}

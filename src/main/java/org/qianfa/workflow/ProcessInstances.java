package org.qianfa.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Single instances of processes, running and ended, and the way of each. For use cases that have checked who asks. */
public interface ProcessInstances {

    /** All processes of a report with those of its sections, in the order they began. */
    List<Instance> ofReport(long reportId);

    /** Running instances of a process, by id. @param after the id the last page ended with, empty for the first */
    List<Instance> running(String processKey, String after, int size);

    Optional<Instance> instance(String instanceId);

    /** What the instance came by, in the order it came there; where it stands now among it. */
    List<Passage> path(String instanceId);

    /** The diagram in the version the instance runs or ran in (BPMN 2.0 XML). @throws org.qianfa.shared.NotFound */
    String diagram(String instanceId);

    /**
     * @param subject   what it is about, e.g. {@code report-7} or {@code section-21}
     * @param reportId  {@code null} if it is of no report
     * @param sectionId {@code null} unless it is of a section
     * @param parentId  the instance that called it, {@code null} if none did
     * @param endedAt   {@code null} while it runs
     * @param cancelled whether it was ended before its end
     */
    record Instance(String instanceId, String processKey, int version, String subject, Long reportId, Long sectionId, String parentId,
                    Instant beganAt, Instant endedAt, boolean cancelled) {
    }

    /**
     * @param name      as the diagram says; {@code null} if it says nothing there
     * @param personId  who had the task, {@code null} where no person works
     * @param leftAt    {@code null} while it stands there
     * @param calledId  the instance it called, {@code null} if none
     */
    record Passage(String elementId, String name, Long personId, Instant cameAt, Instant leftAt, boolean cancelled, String calledId) {
    }
}

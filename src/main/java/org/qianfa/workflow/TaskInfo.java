package org.qianfa.workflow;

import java.time.Instant;
import java.util.Set;

/**
 * An open task in words of the business.
 *
 * @param taskId     for claiming and unclaiming only
 * @param taskKey    element id in the diagram, e.g. {@code userTask_draftSection}
 * @param assigneeId who holds it, {@code null} if it lies in a pool
 * @param pools      pools that may claim it, see {@link org.qianfa.shared.Grant#pool()}
 * @param personal   whether it is meant for its assignee alone and cannot be put back
 * @param title      what a task that belongs to no report is about, {@code null} for those of reports
 * @param link       address of the page where the work is done, e.g. {@code /sections/7/draft}
 */
public record TaskInfo(String taskId, String taskKey, String name, Long cycleId, Long reportId, Long sectionId, Long departmentId,
                       long unitId, Long assigneeId, Set<String> pools, boolean personal, String link,
                       Instant openedAt, Instant dueAt, String title, Standing standing) {

    /** A task as it comes up. */
    public TaskInfo(String taskId, String taskKey, String name, Long cycleId, Long reportId, Long sectionId, Long departmentId,
                    long unitId, Long assigneeId, Set<String> pools, boolean personal, String link, Instant openedAt, Instant dueAt, String title) {
        this(taskId, taskKey, name, cycleId, reportId, sectionId, departmentId, unitId, assigneeId, pools, personal, link, openedAt,
                dueAt, title, Standing.NEW);
    }

    /** A task of a report, which has a title of its own. */
    public TaskInfo(String taskId, String taskKey, String name, Long cycleId, Long reportId, Long sectionId, Long departmentId,
                    long unitId, Long assigneeId, Set<String> pools, boolean personal, String link, Instant openedAt, Instant dueAt) {
        this(taskId, taskKey, name, cycleId, reportId, sectionId, departmentId, unitId, assigneeId, pools, personal, link, openedAt,
                dueAt, null);
    }

    /**
     * What has happened to the task since it came up.
     *
     * @param actingFor   in whose name the holder does it (代办), {@code null} for the own
     * @param delegatedBy who lent it to the holder and gets it back (委派), {@code null} if it is not lent
     * @param seenAt      when somebody whose task it is first opened its page, {@code null} until then
     * @param urge        the last one (催办), {@code null} if nobody urged
     * @param asked       who did the step before and asks for it back (撤回), {@code null} if nobody does
     * @param suspended   whether its report stands still
     */
    public record Standing(Long actingFor, Long delegatedBy, Instant seenAt, Urge urge, Urge asked, boolean suspended) {

        public Standing(Long actingFor, Long delegatedBy, Instant seenAt, Urge urge) {
            this(actingFor, delegatedBy, seenAt, urge, null, false);
        }

        public static final Standing NEW = new Standing(null, null, null, null);
    }

    /** Somebody's word to whoever has the task. */
    public record Urge(Instant at, long by, String word) {
    }
}

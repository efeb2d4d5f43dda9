package org.qianfa.inbox.persistence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskInfo.Standing;

/** An open task as the inbox keeps it: what the engine announced, and what it is about in words. */
public record InboxRow(String taskId, String taskKey, Long cycleId, Long reportId, Long sectionId, Long departmentId,
                       long unitId, Long assigneeId, boolean personal, String link, Instant openedAt, Instant dueAt,
                       Set<String> pools, Standing standing, About about) {

    /** Sort key of tasks without a due date. */
    static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    /** @param title of the report @param subject the section's heading or the department's name */
    public record About(String title, String subject, Integer year) {

        /** As they are searched: in small letters, one line each. */
        String words() {
            return (Objects.requireNonNullElse(title, "") + '\n' + Objects.requireNonNullElse(subject, "")).toLowerCase(Locale.ROOT);
        }
    }

    public static InboxRow of(TaskInfo task, About about) {
        return new InboxRow(task.taskId(), task.taskKey(), task.cycleId(), task.reportId(), task.sectionId(),
                task.departmentId(), task.unitId(), task.assigneeId(), task.personal(), task.link(),
                stored(task.openedAt()), stored(task.dueAt()), Set.copyOf(task.pools()), task.standing(), about);
    }

    Instant dueKey() {
        return dueAt == null ? END_OF_TIME : dueAt;
    }

    /** Names of the fields in which the two differ. */
    public List<String> differences(InboxRow other) {
        Map<String, Object> theirs = other.fields();
        List<String> names = new ArrayList<>();
        fields().forEach((name, value) -> {
            if (!Objects.equals(value, theirs.get(name))) {
                names.add(name);
            }
        });
        return names;
    }

    private Map<String, Object> fields() {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("taskKey", taskKey);
        fields.put("cycleId", cycleId);
        fields.put("reportId", reportId);
        fields.put("sectionId", sectionId);
        fields.put("departmentId", departmentId);
        fields.put("unitId", unitId);
        fields.put("assigneeId", assigneeId);
        fields.put("personal", personal);
        fields.put("link", link);
        fields.put("openedAt", openedAt);
        fields.put("dueAt", dueAt);
        fields.put("pools", pools);
        fields.put("standing", standing);
        fields.put("about", about);
        return fields;
    }

    /** The databases keep microseconds; comparing needs the same here. */
    private static Instant stored(Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS);
    }
}

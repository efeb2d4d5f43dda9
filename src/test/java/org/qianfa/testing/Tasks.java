package org.qianfa.testing;

import java.time.Instant;
import java.util.Set;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Role;
import org.qianfa.workflow.TaskInfo;

/** Tasks and people for tests, told apart by what matters. */
public final class Tasks {

    public static final Instant OPENED = Instant.parse("2026-02-01T01:00:00Z");

    private Tasks() {
    }

    public static TaskInfo pooled(String id, String key, long reportId, long unitId, String pool, Instant dueAt) {
        return new TaskInfo(id, key, key, 1L, reportId, null, null, unitId, null, Set.of(pool), false,
                "/reports/" + reportId, OPENED, dueAt);
    }

    public static TaskInfo drafting(String id, long sectionId, long unitId, long drafter, Instant dueAt) {
        return new TaskInfo(id, "userTask_draftSection", "", 1L, sectionId / 10, sectionId, 7L, unitId, drafter, Set.of(), true,
                "/sections/" + sectionId + "/draft", OPENED, dueAt);
    }

    public static Actor person(long id, long unitId, Role... roles) {
        Set<Grant> grants = java.util.Arrays.stream(roles)
                .map(role -> new Grant(role, unitId, role.departmental() ? 7L : null)).collect(java.util.stream.Collectors.toSet());
        return new Actor(id, "p" + id, "人员" + id, unitId, null, grants);
    }
}

package org.qianfa.cockpit.web;

import java.util.List;
import org.qianfa.cockpit.WatchReports;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.Consequences;
import org.qianfa.workflow.MigrateProcesses;
import org.qianfa.workflow.MigrateProcesses.MigrationPlan;
import org.qianfa.workflow.MigrateProcesses.RunningVersion;
import org.qianfa.workflow.MoveToken;
import org.qianfa.workflow.ReassignTask;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Interventions as JSON, for system administrators. */
@RestController
@RequestMapping("/api/cockpit")
class HandsApi {

    private final MoveToken moving;
    private final ReassignTask reassigning;
    private final MigrateProcesses migrating;
    private final WatchReports watching;

    HandsApi(MoveToken moving, ReassignTask reassigning, MigrateProcesses migrating, WatchReports watching) {
        this.watching = watching;
        this.moving = moving;
        this.reassigning = reassigning;
        this.migrating = migrating;
    }

    @GetMapping("/reports/{reportId}/tokens")
    List<MoveToken.Token> tokens(Actor actor, @PathVariable long reportId) {
        List<MoveToken.Token> tokens = moving.tokens(actor, reportId);
        watching.report(actor, reportId);
        return tokens;
    }

    @GetMapping("/tasks/{taskId}/move")
    Consequences preview(Actor actor, @PathVariable String taskId, @RequestParam String target) throws Refusal {
        return moving.preview(actor, taskId, target);
    }

    @PostMapping("/tasks/{taskId}/move")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(Actor actor, @PathVariable String taskId, @RequestBody Move move) throws Refusal {
        moving.move(actor, taskId, move.target(), move.reason());
    }

    @PostMapping("/tasks/{taskId}/assignee")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reassign(Actor actor, @PathVariable String taskId, @RequestBody Reassignment to) throws Refusal {
        reassigning.reassign(actor, taskId, to.personId(), to.reason());
    }

    @GetMapping("/migrations")
    List<RunningVersion> versions(Actor actor) {
        return migrating.olderVersions(actor);
    }

    @GetMapping("/migrations/{processKey}/{version}")
    MigrationPlan plan(Actor actor, @PathVariable String processKey, @PathVariable int version, @RequestParam(required = false) Long report) {
        return migrating.plan(actor, processKey, version, report);
    }

    @PostMapping("/migrations/{processKey}/{version}")
    Migrated migrate(Actor actor, @PathVariable String processKey, @PathVariable int version, @RequestBody Migration order) throws Refusal {
        return new Migrated(migrating.migrate(actor, processKey, version, order.report(), order.reason()));
    }

    record Move(String target, String reason) {
    }

    record Reassignment(long personId, String reason) {
    }

    /** @param report {@code null}: all instances */
    record Migration(Long report, String reason) {
    }

    record Migrated(int instances) {
    }
}

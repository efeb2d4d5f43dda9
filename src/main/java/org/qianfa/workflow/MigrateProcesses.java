package org.qianfa.workflow;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * Brings running instances of a process to its newest version. Steps are mapped by equal ids; open tasks, their dates and
 * the moments waited for stay as they are. For {@code SYSTEM_ADMIN} alone.
 */
public interface MigrateProcesses {

    /** Older versions that still run, of all processes. */
    List<RunningVersion> olderVersions(Actor by);

    /**
     * What would happen; nothing is changed.
     *
     * @param reportId only the instances of this report; {@code null}: all
     * @throws org.qianfa.shared.NotFound if there is no such version
     */
    MigrationPlan plan(Actor by, String processKey, int version, Long reportId);

    /**
     * One report at once; all instances as a batch, soon: what fails stays in its version and shows as a failed step.
     *
     * @return how many instances
     * @throws InterventionReasonMissing without a reason
     * @throws NothingToMigrate          if none runs in that version
     * @throws MigrationUnderWay         while a batch has not come to all of its instances
     * @throws MigrationImpossible       if the plan does not hold
     */
    int migrate(Actor by, String processKey, int version, Long reportId, String reason) throws Refusal;

    /** @param newest the version they would be brought to */
    record RunningVersion(String processKey, int version, String versionTag, long running, int newest, String newestTag) {
    }

    /**
     * @param steps    that are mapped, by name
     * @param gone     steps of the old version that the newest does not have
     * @param added    steps of the newest version that the old one does not have
     * @param faults   why the plan does not hold, in the engine's words; empty if it holds
     * @param reports  whose instances they are
     * @param tried    how many instances were migrated and put back to find the faults
     */
    record MigrationPlan(RunningVersion version, List<String> steps, List<String> gone, List<String> added, List<String> faults,
                         List<Long> reports, long instances, int tried) {

        /** Not if nothing runs in that version. */
        public boolean holds() {
            return instances > 0 && faults.isEmpty();
        }
    }
}

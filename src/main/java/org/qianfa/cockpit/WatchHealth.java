package org.qianfa.cockpit;

import java.time.Instant;
import java.util.List;
import org.qianfa.publication.ReadBackStatus;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Checkup;
import org.qianfa.workflow.ProcessHealth;
import org.qianfa.workflow.ProcessPictures.Version;

/** How the running system is, for system administrators. */
public interface WatchHealth {

    /** @throws org.qianfa.shared.NotPermitted unless the person is a {@code SYSTEM_ADMIN} */
    Health health(Actor by);

    /** @param parts what other parts of the house tell of themselves, {@code versions} of processes side by side, by process */
    record Health(ProcessHealth.Health engine, Database database, ReadBackStatus.Status pages, Forecasting forecasts,
                  List<Checkup.Findings> parts, List<ProcessVersions> versions) {
    }

    /** @param milliseconds a question was answered in, {@code migrated} the newest step of its schema */
    record Database(String product, long milliseconds, String migrated) {
    }

    /** @param waiting reports that moved since, {@code newest} when the last forecast was computed; {@code null} if none was */
    record Forecasting(long waiting, Instant newest) {
    }

    record ProcessVersions(String processKey, List<Version> versions) {
    }
}

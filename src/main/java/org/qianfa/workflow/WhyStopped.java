package org.qianfa.workflow;

import java.time.LocalDate;
import java.util.Optional;

/** Why a report stands still (暂停). Callers check who may see the report. */
public interface WhyStopped {

    /** Empty if it does not stand still, or was stopped before reasons were kept. */
    Optional<Standstill> current(long reportId);

    record Standstill(long by, LocalDate since, String word) {
    }
}

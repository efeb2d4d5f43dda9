package org.qianfa.workflow.engine;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * When the engine removes history that has outlived its process's lifetime: at night, by the house's zone. Opinions, journal
 * and editions are no history of the engine, and no cleaning reaches them.
 */
@Component
class HistoryCleaning extends AbstractProcessEnginePlugin {

    private static final String LIFETIME = "P3650D";
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xx");

    private final Clock clock;
    private final String from;
    private final String until;

    HistoryCleaning(Clock clock, @Value("${qianfa.history.clean-from}") String from, @Value("${qianfa.history.clean-until}") String until) {
        this.clock = clock;
        this.from = from;
        this.until = until;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setHistoryCleanupBatchWindowStartTime(from + offset());
        engine.setHistoryCleanupBatchWindowEndTime(until + offset());
        // What has no diagram to say it: migrations, and the cleaning itself.
        engine.setBatchOperationHistoryTimeToLive(LIFETIME);
        engine.setHistoryCleanupJobLogTimeToLive(LIFETIME);
    }

    /** The engine takes an offset, not a zone. */
    private String offset() {
        ZoneOffset now = ZonedDateTime.now(clock).getOffset();
        return OFFSET.format(now);
    }
}

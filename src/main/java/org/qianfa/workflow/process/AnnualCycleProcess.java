package org.qianfa.workflow.process;

import java.util.Map;
import org.qianfa.cycle.CycleOpened;
import org.qianfa.cycle.ReportsChecked;
import org.qianfa.people.Directory;
import org.qianfa.people.UnitKind;
import org.qianfa.workflow.engine.Tokens;
import org.qianfa.workflow.engine.Tokens.WaitingAt;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Facts that move {@code annual-cycle.bpmn}. */
@Component
class AnnualCycleProcess {

    private final Tokens tokens;
    private final Directory directory;

    AnnualCycleProcess(Tokens tokens, Directory directory) {
        this.tokens = tokens;
        this.directory = directory;
    }

    @EventListener
    void on(CycleOpened fact) {
        boolean supervised = directory.unit(fact.ownerUnitId()).kind() == UnitKind.DISTRICT;
        tokens.start(Model.ANNUAL_CYCLE, Model.cycle(fact.cycleId()), Map.of(
                Model.CYCLE_ID, fact.cycleId(), Model.OWNER_UNIT_ID, fact.ownerUnitId(), Model.SUPERVISED, supervised));
    }

    @EventListener
    void on(ReportsChecked fact) {
        tokens.complete(WaitingAt.of(Model.cycle(fact.cycleId()), "userTask_checkReports"), fact.by(), Map.of());
    }
}

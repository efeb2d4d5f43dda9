package org.qianfa.workflow.process;

import java.util.HashMap;
import java.util.Map;
import org.qianfa.cooperation.CountersignAsked;
import org.qianfa.cooperation.CountersignCancelled;
import org.qianfa.cooperation.CountersignGiven;
import org.qianfa.cooperation.CountersignedSteps;
import org.qianfa.cooperation.SignersChanged;
import org.qianfa.drafting.Reports;
import org.qianfa.workflow.TaskClosed;
import org.qianfa.workflow.engine.Tokens;
import org.qianfa.workflow.engine.Tokens.WaitingAt;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Facts that move {@code countersign.bpmn}, and what countersigns are told of the steps they belong to. */
@Component
class CountersignProcess {

    private static final String STEP = "userTask_countersign";

    private final Tokens tokens;
    private final Reports reports;
    private final CountersignedSteps countersigned;

    CountersignProcess(Tokens tokens, Reports reports, CountersignedSteps countersigned) {
        this.tokens = tokens;
        this.reports = reports;
        this.countersigned = countersigned;
    }

    @EventListener
    void on(CountersignAsked fact) {
        Map<String, Object> variables = new HashMap<>(Map.of(Model.COUNTERSIGN_ID, fact.countersignId(), Model.REPORT_ID, fact.reportId(),
                Model.UNIT_ID, fact.unitId(), Model.CYCLE_ID, reports.report(fact.reportId()).cycleId()));
        if (fact.sectionId() != null) {
            variables.put(Model.SECTION_ID, fact.sectionId());
        }
        tokens.start(Model.COUNTERSIGN, Model.countersign(fact.countersignId()), variables);
    }

    @EventListener
    void on(CountersignGiven fact) {
        tokens.complete(signer(fact.countersignId(), fact.by().id()), fact.by(), Map.of());
    }

    /** Those who join begin before anybody leaves, so that the step never runs empty in between. */
    @EventListener
    void on(SignersChanged fact) {
        String key = Model.countersign(fact.countersignId());
        fact.joined().forEach(person -> tokens.join(Model.COUNTERSIGN, key, STEP, Model.SIGNER_ID, person));
        fact.left().forEach(person -> tokens.release(signer(fact.countersignId(), person)));
    }

    /** Where the step itself is gone, an administrator may have ended the countersign's process before. */
    @EventListener
    void on(CountersignCancelled fact) {
        String key = Model.countersign(fact.countersignId());
        if (fact.begun() && (fact.by() != null || tokens.waits(key, Model.COUNTERSIGN_CANCELLED))) {
            tokens.stop(key, Model.COUNTERSIGN_CANCELLED);
        }
    }

    @EventListener
    void on(TaskClosed event) {
        if (event.completed()) {
            countersigned.done(event.taskId());
        } else {
            countersigned.gone(event.taskId());
        }
    }

    private static WaitingAt signer(long countersignId, long personId) {
        return WaitingAt.of(Model.countersign(countersignId), STEP).with(Model.SIGNER_ID, personId);
    }
}

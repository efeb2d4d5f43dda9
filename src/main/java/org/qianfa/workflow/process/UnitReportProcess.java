package org.qianfa.workflow.process;

import java.util.Map;
import org.qianfa.drafting.DrafterChanged;
import org.qianfa.drafting.DrafterSucceeded;
import org.qianfa.drafting.ReportConsolidated;
import org.qianfa.drafting.SectionReviewed;
import org.qianfa.drafting.SectionSubmitted;
import org.qianfa.drafting.SectionsAssigned;
import org.qianfa.figures.FigureRequests;
import org.qianfa.workflow.engine.IdList;
import org.qianfa.workflow.engine.ProcessMemory;
import org.qianfa.workflow.engine.Tokens;
import org.qianfa.workflow.engine.Tokens.WaitingAt;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Facts that move {@code unit-report.bpmn} and {@code section-drafting.bpmn}. */
@Component
class UnitReportProcess {

    private final Tokens tokens;
    private final ProcessMemory memory;
    private final FigureRequests requests;

    UnitReportProcess(Tokens tokens, ProcessMemory memory, FigureRequests requests) {
        this.tokens = tokens;
        this.memory = memory;
        this.requests = requests;
    }

    @EventListener
    void on(SectionsAssigned fact) {
        tokens.complete(WaitingAt.of(Model.report(fact.reportId()), "userTask_assignSections"), fact.by(),
                Map.of(Model.SECTION_IDS, IdList.text(fact.sectionIds()),
                        Model.REQUEST_IDS, IdList.text(requests.beginCollection(fact.reportId()))));
    }

    @EventListener
    void on(SectionSubmitted fact) {
        tokens.complete(WaitingAt.of(Model.section(fact.sectionId()), "userTask_draftSection"), fact.by(), Map.of());
    }

    @EventListener
    void on(DrafterChanged fact) {
        tokens.reassign(WaitingAt.of(Model.section(fact.sectionId()), "userTask_draftSection"), Model.DRAFTER_ID, fact.to());
    }

    @EventListener
    void on(DrafterSucceeded fact) {
        memory.remember(Model.section(fact.sectionId()), Model.DRAFTER_ID, Long.toString(fact.to()));
    }

    @EventListener
    void on(SectionReviewed fact) {
        tokens.complete(WaitingAt.of(Model.section(fact.sectionId()), "userTask_reviewSection"), fact.by(),
                Map.of(Model.APPROVED, fact.approved()));
    }

    @EventListener
    void on(ReportConsolidated fact) {
        tokens.complete(WaitingAt.of(Model.report(fact.reportId()), "userTask_consolidateReport"), fact.by(), Map.of());
    }
}

package org.qianfa.drafting.application;

import java.util.List;
import org.qianfa.cycle.Milestone;
import org.qianfa.cycle.PlanRecounted;
import org.qianfa.cycle.RecountPlan.Move;
import org.qianfa.drafting.domain.Report;
import org.qianfa.drafting.persistence.StoredReports;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sections due by the plan of the year move with it; those given a date of their own stay. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RecountedSections {

    private final StoredReports reports;

    RecountedSections(StoredReports reports) {
        this.reports = reports;
    }

    /** Before the tasks, which go by the sections. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(PlanRecounted fact) {
        fact.of(Milestone.SECTIONS_DRAFTED).ifPresent(move -> move(reports.findByCycleIdOrderById(fact.cycleId()), move));
    }

    private static void move(List<Report> all, Move move) {
        all.forEach(report -> report.getSections().forEach(section -> section.postpone(move.from(), move.to())));
    }
}

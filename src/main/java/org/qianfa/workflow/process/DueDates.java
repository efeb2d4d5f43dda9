package org.qianfa.workflow.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.qianfa.cycle.Cycles;
import org.qianfa.cycle.Milestone;
import org.qianfa.drafting.Reports;
import org.qianfa.figures.FigureRequests.RequestView;
import org.qianfa.figures.FigureRequests;
import org.qianfa.review.Consultations;
import org.qianfa.review.Consultations.Limit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * When tasks are due: at the end of the day the plan of the year names, or the term of a report that was opened again. Used by the
 * diagrams as {@code ${dueDates.of…(…)}}.
 */
@Component("dueDates")
public class DueDates {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final Cycles cycles;
    private final Reports reports;
    private final FigureRequests requests;
    private final Consultations consultations;
    private final PlanOfReport plan;
    private final ZoneId zone;

    DueDates(Cycles cycles, Reports reports, FigureRequests requests, Consultations consultations, PlanOfReport plan,
             @Value("${qianfa.zone}") ZoneId zone) {
        this.cycles = cycles;
        this.reports = reports;
        this.requests = requests;
        this.consultations = consultations;
        this.plan = plan;
        this.zone = zone;
    }

    public Date of(long cycleId, String milestone) {
        return date(planned(cycleId, milestone), END_OF_DAY);
    }

    /** The same for a step of a report, unless that stood still, or was opened again and has dates of its own. */
    public Date ofReport(long reportId, String milestone) {
        return date(plan.due(reportId, Milestone.valueOf(milestone)), END_OF_DAY);
    }

    public Date ofSection(long sectionId) {
        long reportId = reports.reportOfSection(sectionId);
        Optional<LocalDate> again = plan.again(reportId, Milestone.SECTIONS_DRAFTED);
        return reports.report(reportId).sections().stream().filter(s -> s.id() == sectionId && s.dueOn() != null)
                .map(s -> date(again.filter(day -> day.isAfter(s.dueOn())).orElse(s.dueOn()), END_OF_DAY)).findFirst().orElse(null);
    }

    /** The day the request names, else when sections are due. */
    public Date ofFigures(long requestId) {
        RequestView request = requests.request(requestId);
        LocalDate due = request.dueOn() != null ? request.dueOn()
                : plan.due(request.reportId(), Milestone.SECTIONS_DRAFTED);
        return date(due, END_OF_DAY);
    }

    /** The last minute in which departments are heard. */
    public Date ofConsultation(long reportId) {
        return date(limit(reportId).dueOn(), END_OF_DAY);
    }

    /** The moment the limit of the consultation has passed. */
    public Date consultationEnd(long reportId) {
        return Date.from(limit(reportId).endsAt());
    }

    private Limit limit(long reportId) {
        return consultations.limit(reportId).orElseThrow();
    }

    /** The moment the day of the milestone is over. */
    public Date dayAfter(long cycleId, String milestone) {
        return date(planned(cycleId, milestone).plusDays(1), LocalTime.MIDNIGHT);
    }

    private LocalDate planned(long cycleId, String milestone) {
        return cycles.cycle(cycleId).dates().get(Milestone.valueOf(milestone));
    }

    private Date date(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(zone).toInstant());
    }
}

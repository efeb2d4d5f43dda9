package org.qianfa.drafting.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.qianfa.cycle.ContentElement;
import org.qianfa.shared.Refusal;
import org.springframework.test.util.ReflectionTestUtils;

/** Reports in every phase, reached by real moves. Section 1 is the introduction, 2 has a sub-section 3, 4 speaks of shortcomings. */
final class ReportFixture {

    static final long DRAFTER = 11;
    static final long HEAD = 12;
    static final long COORDINATOR = 13;
    static final long DEPARTMENT = 5;
    static final Instant NOW = Instant.parse("2032-02-01T02:00:00Z");

    private ReportFixture() {
    }

    static Report aPlannedReport() {
        Report report = new Report(1, 2, 2031, "云溪街道办事处2031年法治政府建设年度报告");
        plan(report, 0, 0, "", null);
        plan(report, 1, 1, "一、主要举措和成效", ContentElement.MEASURES_AND_RESULTS);
        plan(report, 2, 2, "（一）完善制度", null);
        plan(report, 3, 1, "二、不足和原因", ContentElement.SHORTCOMINGS_AND_CAUSES);
        report.getSections().forEach(s -> ReflectionTestUtils.setField(s, "id", s.getPlan().ordinal() + 1L));
        return report;
    }

    static Report aReportBeingDrafted() throws Refusal {
        Report report = aPlannedReport();
        report.beginDrafting();
        return report;
    }

    static Report aReportBeingConsolidated() throws Refusal {
        Report report = aReportBeingDrafted();
        for (Section section : report.getSections()) {
            submitted(section).approve(HEAD);
        }
        return report;
    }

    static Report aReportUnderReview() throws Refusal {
        Report report = aReportBeingConsolidated();
        report.consolidate();
        return report;
    }

    static Report aSignedReport() throws Refusal {
        Report report = aReportUnderReview();
        report.signed();
        return report;
    }

    static Section submitted(Section section) throws Refusal {
        section.submit(byDrafter(section.getPlan().heading() + "\n正文。"), section.getRevisionNumber());
        return section;
    }

    static Written byDrafter(String text) {
        return new Written(DRAFTER, text, null, NOW);
    }

    static Written byCoordinator(String text, String reason) {
        return new Written(COORDINATOR, text, reason, NOW);
    }

    private static void plan(Report report, int ordinal, int level, String heading, ContentElement element) {
        report.plan(new SectionPlan(ordinal, level, heading, element, DEPARTMENT, DRAFTER, LocalDate.of(2032, 2, 5), null));
    }
}

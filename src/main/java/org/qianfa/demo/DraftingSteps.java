package org.qianfa.demo;

import java.util.List;
import org.qianfa.drafting.AssignSections;
import org.qianfa.drafting.ConsolidateReport;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.ReviewSection;
import org.qianfa.drafting.SubmitSection;
import org.qianfa.officialtext.TextSection;
import org.qianfa.shared.Refusal;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes a sample report from assignment to consolidation. */
@Component
@Profile("demo")
class DraftingSteps {

    private final Reports reports;
    private final Coordinating coordinating;
    private final SectionSteps sections;
    private final FigureSteps figures;

    DraftingSteps(Reports reports, Coordinating coordinating, SectionSteps sections, FigureSteps figures) {
        this.reports = reports;
        this.coordinating = coordinating;
        this.sections = sections;
        this.figures = figures;
    }

    void walk(SampleJourney journey) throws Refusal {
        figures.ask(journey);
        if (!journey.passes(SampleStage.ASSIGN)) {
            return;
        }
        coordinating.assign(journey);
        figures.answer(journey);
        draft(journey);
        figures.tie(journey, reports.report(journey.reportId()).sections());
        if (journey.passes(SampleStage.CONSOLIDATE)) {
            coordinating.consolidate(journey);
        }
    }

    /** A report that stops at drafting shows sections in every state: done, waiting for the head, returned, not begun. */
    private void draft(SampleJourney journey) throws Refusal {
        List<SectionView> planned = reports.report(journey.reportId()).sections();
        List<TextSection> texts = SampleText.sections(journey.place().details().name(), journey.year(), journey.seed());
        for (int i = 0; i < planned.size(); i++) {
            boolean last = journey.stopsAt(SampleStage.DRAFT);
            sections.write(journey, planned.get(i), texts.get(i).text(), last ? SectionSteps.Stop.after(i) : SectionSteps.Stop.DONE);
        }
    }

    /** What the coordinator does before and after the sections. */
    @Component
    @Profile("demo")
    record Coordinating(AssignSections assignSections, ProofSteps proofs, ConsolidateReport consolidateReport) {

        void assign(SampleJourney journey) throws Refusal {
            Patience.until(() -> assignSections.assignSections(journey.by(SamplePost.COORDINATOR), journey.reportId(), List.of()));
        }

        void consolidate(SampleJourney journey) throws Refusal {
            Patience.until(() -> proofs.walk(journey));
            Patience.until(() -> consolidateReport.consolidateReport(journey.by(SamplePost.COORDINATOR), journey.reportId()));
        }
    }

    /** One section's way from drafter to head. */
    @Component
    @Profile("demo")
    static class SectionSteps {

        private final SubmitSection submitSection;
        private final ReviewSection reviewSection;
        private final TeamSteps team;

        SectionSteps(SubmitSection submitSection, ReviewSection reviewSection, TeamSteps team) {
            this.submitSection = submitSection;
            this.reviewSection = reviewSection;
            this.team = team;
        }

        void write(SampleJourney journey, SectionView section, String text, Stop stop) throws Refusal {
            boolean first = section.drafterId() == journey.by(SamplePost.DRAFTER_1).id();
            var drafter = journey.by(first ? SamplePost.DRAFTER_1 : SamplePost.DRAFTER_2);
            var head = journey.by(first ? SamplePost.HEAD_1 : SamplePost.HEAD_2);
            if (stop == Stop.UNTOUCHED) {
                return;
            }
            Patience.until(() -> submitSection.submitSection(drafter, section.id(), text, section.revisionNumber()));
            if (stop == Stop.RETURNED) {
                reviewSection.reviewSection(head, section.id(), false, "请补充本年度与上年度的对比数据，并说明原因。");
                if (section.heading().startsWith("二、")) {
                    team.write(journey, section, text);
                }
            } else if (stop == Stop.DONE) {
                reviewSection.reviewSection(head, section.id(), true, null);
            }
        }

        enum Stop {
            DONE, SUBMITTED, RETURNED, UNTOUCHED;

            static Stop after(int index) {
                return values()[index % values().length];
            }
        }
    }
}

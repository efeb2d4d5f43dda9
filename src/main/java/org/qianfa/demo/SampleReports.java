package org.qianfa.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.qianfa.cycle.OpenCycle;
import org.qianfa.cycle.OutlineEntry;
import org.qianfa.cycle.PrepareCycle;
import org.qianfa.cycle.SaveOutline;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.officialtext.TextSection;
import org.qianfa.people.UnitKind;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.SignoffSettings;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Opens five sample years and takes every report to its step. */
@Component
@Profile("demo")
class SampleReports {

    private final Years years;
    private final Reports reports;
    private final SamplePeople people;
    private final Walk walk;
    private final MatterSteps matters;

    SampleReports(Years years, Reports reports, SamplePeople people, Walk walk, MatterSteps matters) {
        this.years = years;
        this.reports = reports;
        this.people = people;
        this.walk = walk;
        this.matters = matters;
    }

    void make(SampleHouse.Founded founded) throws Refusal {
        for (SamplePlace place : SamplePlace.values()) {
            years.saveOutline(founded, place);
        }
        int newest = years.newest();
        for (int back = SampleYears.STAGES.size() - 1; back >= 0; back--) {
            int year = newest - back;
            long cycle = years.open(founded, year);
            for (SamplePlace place : SamplePlace.values()) {
                SampleStage stage = SampleYears.STAGES.get(back).get(place);
                walk.walk(new SampleJourney(people, place, report(cycle, founded.units().get(place)), year,
                        year % 10 + place.ordinal(), stage));
            }
        }
        matters.make(SamplePlace.WANGSHU);
    }

    private long report(long cycle, long unit) throws Refusal {
        long[] found = new long[1];
        Patience.until(() -> found[0] = reports.ofCycle(cycle).stream().filter(r -> r.unitId() == unit).findFirst()
                .map(ReportView::id).orElseThrow(() -> new NotFound("report of unit", unit)));
        return found[0];
    }

    /** Outlines and years. */
    @Component
    @Profile("demo")
    static class Years {

        private final SaveOutline saveOutline;
        private final OpenCycle openCycle;
        private final PrepareCycle prepareCycle;
        private final SamplePeople people;
        private final SignoffSettings signoff;

        Years(SaveOutline saveOutline, OpenCycle openCycle, PrepareCycle prepareCycle, SamplePeople people, SignoffSettings signoff) {
            this.saveOutline = saveOutline;
            this.openCycle = openCycle;
            this.prepareCycle = prepareCycle;
            this.people = people;
            this.signoff = signoff;
        }

        int newest() {
            return prepareCycle.suggestedYear();
        }

        long open(SampleHouse.Founded founded, int year) throws Refusal {
            List<Long> units = Arrays.stream(SamplePlace.values()).map(founded.units()::get).toList();
            return openCycle.openCycle(people.named(SampleHouse.SUPERVISOR),
                    new OpenCycle.Command(year, founded.units().get(SamplePlace.YUNLAN), units));
        }

        void saveOutline(SampleHouse.Founded founded, SamplePlace place) throws Refusal {
            List<TextSection> sections = SampleText.sections(place.details().name(), newest(), 0);
            List<OutlineEntry> entries = new ArrayList<>();
            for (int i = 0; i < sections.size(); i++) {
                boolean first = i % 2 == 0;
                entries.add(new OutlineEntry(i, sections.get(i).level(), sections.get(i).heading(),
                        SampleText.ELEMENTS.get(sections.get(i).heading()),
                        founded.departments().get(place).get(first ? 0 : 1),
                        people.idOf(place, first ? SamplePost.DRAFTER_1 : SamplePost.DRAFTER_2),
                        sections.get(i).level() == 1 && sections.get(i).text().contains("\n") ? 300 : null));
            }
            saveOutline.saveOutline(people.at(place, SamplePost.COORDINATOR), founded.units().get(place), null, entries);
            // A street discusses its reports only if it wants to; this one does.
            if (place.kind() == UnitKind.STREET) {
                signoff.setDiscussedAlways(people.at(place, SamplePost.OFFICE), founded.units().get(place), true);
            }
        }
    }

    /** All steps in order; each stops by itself where the journey ends. */
    @Component
    @Profile("demo")
    static class Walk {

        private final DraftingSteps drafting;
        private final LegalitySteps legality;
        private final AnswerSteps answers;
        private final Finish finish;

        Walk(DraftingSteps drafting, LegalitySteps legality, AnswerSteps answers, Finish finish) {
            this.drafting = drafting;
            this.legality = legality;
            this.answers = answers;
            this.finish = finish;
        }

        void walk(SampleJourney journey) throws Refusal {
            drafting.walk(journey);
            legality.walk(journey);
            answers.walk(journey);
            finish.walk(journey);
        }
    }

    /** From the leaders to the public. */
    @Component
    @Profile("demo")
    record Finish(SignoffSteps signoff, ReleaseSteps release) {

        void walk(SampleJourney journey) throws Refusal {
            signoff.walk(journey);
            release.walk(journey);
        }
    }
}

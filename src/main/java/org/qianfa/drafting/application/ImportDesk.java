package org.qianfa.drafting.application;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.drafting.ImportPlace;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.domain.PartMatching.Target;
import org.qianfa.drafting.domain.Report;
import org.qianfa.drafting.domain.Section;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks up, in short transactions, where brought texts would go; files are read outside of any. */
@Component
@Transactional(readOnly = true)
class ImportDesk {

    private final Admission admission;
    private final ImportPlaces places;

    ImportDesk(Admission admission, ImportPlaces places) {
        this.admission = admission;
        this.places = places;
    }

    ImportPlace section(Actor by, long sectionId) throws Refusal {
        Section section = admission.readableSection(by, sectionId);
        places.require(by, section);
        return places.place(by, section);
    }

    Layout report(Actor by, long reportId) throws Refusal {
        Report report = admission.readable(by, reportId);
        requireOpen(by, report);
        List<ImportPlace> found = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        for (Section section : report.getSections()) {
            found.add(places.place(by, section));
            targets.add(new Target(section.getId(), section.getPlan().level(), section.getPlan().heading()));
        }
        return new Layout(List.copyOf(found), List.copyOf(targets));
    }

    void requireOpen(Actor by, Report report) throws Refusal {
        admission.requireCoordinator(by, report);
        report.require(ReportPhase.PLANNED, ReportPhase.CONSOLIDATING);
    }

    /** What the sections hold, and what their headings say of what belongs there. */
    record Layout(List<ImportPlace> places, List<Target> targets) {
    }
}

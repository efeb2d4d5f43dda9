package org.qianfa.checks.application;

import java.util.Optional;
import org.qianfa.checks.DismissFinding.Command;
import org.qianfa.checks.application.Desks.Place;
import org.qianfa.checks.domain.Parts;
import org.qianfa.checks.domain.Parts.Part;
import org.qianfa.checks.domain.Screened.Found;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.TextTooLong;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;

/** Finds again what somebody points at, so that nobody dismisses what was never found. */
@Component
class Finder {

    private final Desks desks;
    private final Examination examination;

    Finder(Desks desks, Examination examination) {
        this.desks = desks;
        this.examination = examination;
    }

    Place place(Actor by, long sectionId) {
        return desks.place(by, sectionId);
    }

    /** Typed text counts as far as it stands in the person's own text of this section. */
    Optional<Found> find(Actor by, Place place, Command command) throws TextTooLong {
        if (command.text() == null) {
            return inReport(place, command);
        }
        SectionFindingsService.requireShort(command.text());
        String own = desks.text(by, place);
        return examination.section(place.report(), place.section().id(), by.id(), command.text()).standing().stream()
                .filter(found -> found.at(command.rule(), command.start(), command.end()))
                .filter(found -> own.contains(found.excerpt().sentence())).findFirst();
    }

    private Optional<Found> inReport(Place place, Command command) {
        ReportView report = place.report();
        Parts parts = new Parts(report);
        return examination.report(report, report.text()).standing().stream().filter(found -> {
            Part part = parts.at(found.finding().start());
            return part.section().id() == command.sectionId() && found.at(command.rule(), part.start() + command.start(), found.finding().end())
                    && part.own(found.finding().end()) == command.end();
        }).findFirst();
    }
}

package org.qianfa.drafting.application;

import java.time.Instant;
import java.util.Optional;
import org.qianfa.drafting.DraftOutdated;
import org.qianfa.drafting.DraftView;
import org.qianfa.drafting.ImportPlace;
import org.qianfa.drafting.ImportSection.Command;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.TextMissing;
import org.qianfa.drafting.domain.Draft;
import org.qianfa.drafting.domain.Report;
import org.qianfa.drafting.domain.Section;
import org.qianfa.drafting.domain.StartingText;
import org.qianfa.drafting.persistence.Drafts;
import org.qianfa.drafting.persistence.StartingTexts;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Component;

/** Where brought texts go: into the person's draft, before the assignment into what the drafter begins with. */
@Component
class ImportPlaces {

    private final Workplace workplace;
    private final Drafts drafts;
    private final StartingTexts startingTexts;
    private final SetAside setAside;

    ImportPlaces(Workplace workplace, Drafts drafts, StartingTexts startingTexts, SetAside setAside) {
        this.workplace = workplace;
        this.drafts = drafts;
        this.startingTexts = startingTexts;
        this.setAside = setAside;
    }

    /** Guards that the person may put a text into the section now. */
    void require(Actor by, Section section) throws Refusal {
        if (plans(by, section.getReport()) || workplace.consolidates(by, section)) {
            return;
        }
        if (!section.hands().now(by.id())) {
            throw new NotPermitted("section " + section.getId() + " is somebody else's work");
        }
        section.requireOpenToDrafter();
    }

    ImportPlace place(Actor by, Section section) {
        String heading = section.getPlan().heading();
        if (plans(by, section.getReport())) {
            Optional<StartingText> start = startingTexts.findBySectionId(section.getId());
            return new ImportPlace(section.getId(), heading, start.map(StartingText::getText).orElse(""),
                    new DraftView.Stamp(0, start.map(StartingText::getNumber).orElse(0)),
                    start.map(StartingText::getBroughtAt).orElse(null));
        }
        DraftView draft = workplace.view(by, section);
        return new ImportPlace(section.getId(), heading, draft.text(), draft.stamp(), draft.savedAt());
    }

    /** Guards that the text may be put there; every command is checked before the first is carried out. */
    void check(Actor by, Section section, Command command) throws Refusal {
        require(by, section);
        if (command.text() == null || command.text().isBlank()) {
            throw new TextMissing();
        }
        Draft.content(command.text());
        ImportPlace place = place(by, section);
        if (command.expected() != null && !command.expected().equals(place.stamp())) {
            throw new DraftOutdated(new DraftView(section.getId(), place.text(), place.stamp().revision(), place.stamp(),
                    place.savedAt(), true));
        }
    }

    /** Puts a checked text there; a text nobody could find again elsewhere is set aside first. */
    void put(Actor by, Section section, String text, Instant now) throws Refusal {
        ImportPlace place = place(by, section);
        if (place.savedAt() != null && !place.text().equals(text)) {
            setAside.keep(by, section, place.text(), now);
        }
        if (plans(by, section.getReport())) {
            StartingText start = startingTexts.findBySectionId(section.getId()).orElseGet(() -> new StartingText(section.getId()));
            start.bring(text, by.id(), now);
            startingTexts.saveAndFlush(start);
        } else {
            Draft draft = drafts.findBySectionIdAndAuthorId(section.getId(), by.id())
                    .orElseGet(() -> new Draft(section.getId(), by.id()));
            draft.save(text, section.getRevisionNumber(), now);
            drafts.saveAndFlush(draft);
        }
    }

    private boolean plans(Actor by, Report report) {
        return report.getPhase() == ReportPhase.PLANNED && workplace.coordinates(by, report);
    }
}

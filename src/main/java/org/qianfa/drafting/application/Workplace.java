package org.qianfa.drafting.application;

import org.qianfa.drafting.DraftView;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.domain.Draft;
import org.qianfa.drafting.domain.Report;
import org.qianfa.drafting.domain.Revision;
import org.qianfa.drafting.domain.Section;
import org.qianfa.drafting.domain.StartingText;
import org.qianfa.drafting.domain.Written;
import org.qianfa.drafting.persistence.Drafts;
import org.qianfa.drafting.persistence.StartingTexts;
import org.qianfa.officialtext.PlainText;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Component;

/** Where a person writes: whose work a section is, and which text lies there. */
@Component
class Workplace {

    private final Admission admission;
    private final Drafts drafts;
    private final StartingTexts startingTexts;

    Workplace(Admission admission, Drafts drafts, StartingTexts startingTexts) {
        this.admission = admission;
        this.drafts = drafts;
        this.startingTexts = startingTexts;
    }

    Report readableReport(Actor reader, long reportId) {
        return admission.readable(reader, reportId);
    }

    Section readable(Actor reader, long sectionId) {
        return admission.readableSection(reader, sectionId);
    }

    Section section(Actor by, long sectionId) {
        return ofHands(by, admission.readableSection(by, sectionId));
    }

    /** For commands: the section as it is once its report is locked. */
    Section lockedSection(Actor by, long sectionId) {
        return ofHands(by, admission.lockedSection(by, sectionId));
    }

    /** Writes the next revision, as the coordinator while the report is consolidated, else as one who drafts. */
    Revision write(Actor by, Section section, Written written, int basedOn) throws Refusal {
        return consolidates(by, section) ? section.revise(written, basedOn) : section.keep(written, basedOn);
    }

    void requireOpen(Actor by, Section section) throws Refusal {
        if (!consolidates(by, section)) {
            section.requireOpenToDrafter();
        }
    }

    boolean open(Actor by, Section section) {
        return section.openToDrafter() && section.hands().now(by.id()) || consolidates(by, section);
    }

    private Section ofHands(Actor by, Section section) {
        if (!section.hands().now(by.id()) && !consolidates(by, section)) {
            throw new NotPermitted("section " + section.getId() + " is somebody else's work");
        }
        return section;
    }

    /** Whether the person edits as coordinator; otherwise only as one who drafts the section. */
    boolean consolidates(Actor by, Section section) {
        return section.getReport().getPhase() == ReportPhase.CONSOLIDATING && admission.coordinates(by, section.getReport());
    }

    boolean coordinates(Actor by, Report report) {
        return admission.coordinates(by, report);
    }

    DraftView view(Actor by, Section section) {
        boolean editable = open(by, section);
        return drafts.findBySectionIdAndAuthorId(section.getId(), by.id())
                .map(draft -> drafted(section, draft, editable))
                .orElseGet(() -> fresh(section, editable));
    }

    private static DraftView drafted(Section section, Draft draft, boolean editable) {
        DraftView.Stamp stamp = new DraftView.Stamp(section.getRevisionNumber(), draft.getNumber());
        return new DraftView(section.getId(), draft.getText(), base(section, draft), stamp, draft.getSavedAt(), editable);
    }

    /** A draft that says what the newest revision says is written on it: there is nothing to merge. */
    private static int base(Section section, Draft draft) {
        boolean same = section.getRevisionNumber() > 0 && PlainText.normalise(draft.getText()).equals(section.getText());
        return same ? section.getRevisionNumber() : draft.getBasedOnRevision();
    }

    /** A first draft starts with the text the coordinator brought, else with the heading planned in the outline. */
    private DraftView fresh(Section section, boolean editable) {
        int number = section.getRevisionNumber();
        String text = number > 0 ? section.getText() : startingTexts.findBySectionId(section.getId())
                .map(StartingText::getText).orElseGet(() -> planned(section.getPlan().heading()));
        return new DraftView(section.getId(), text, number, new DraftView.Stamp(number, 0), null, editable);
    }

    private static String planned(String heading) {
        return heading.isEmpty() ? "" : heading + "\n";
    }
}

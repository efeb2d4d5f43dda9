package org.qianfa.drafting.web;

import org.qianfa.drafting.RevisionOutdated;
import org.qianfa.drafting.SaveDraft;
import org.qianfa.drafting.SaveRevision;
import org.qianfa.drafting.SubmitSection;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Component;

/** What a person does with the text on a sheet: keep it as a draft, keep it as a revision, hand it in. */
@Component
class Pen {

    private final SaveDraft saveDraft;
    private final SaveRevision saveRevision;
    private final SubmitSection submitSection;

    Pen(SaveDraft saveDraft, SaveRevision saveRevision, SubmitSection submitSection) {
        this.saveDraft = saveDraft;
        this.saveRevision = saveRevision;
        this.submitSection = submitSection;
    }

    void act(Actor actor, Act act, Sheet sheet) throws Refusal {
        try {
            switch (act) {
                case SUBMIT -> submitSection.submitSection(actor, sheet.sectionId(), sheet.text(), sheet.basedOnRevision());
                case REVISE -> saveRevision.saveRevision(actor,
                        new SaveRevision.Command(sheet.sectionId(), sheet.text(), sheet.basedOnRevision(), sheet.reason()));
                case SAVE -> keep(actor, sheet);
            }
        } catch (RevisionOutdated outdated) {
            // A form that names a revision yet to come was not made by the page, and there would be nothing to merge with.
            if (sheet.basedOnRevision() < outdated.newestNumber()) {
                keep(actor, sheet);
            }
            throw outdated;
        }
    }

    /** What was typed on an older revision is kept with it, to be merged. */
    private void keep(Actor actor, Sheet sheet) throws Refusal {
        saveDraft.saveDraft(actor, new SaveDraft.Command(sheet.sectionId(), sheet.text(), sheet.basedOnRevision(), null));
    }

    /** What a form brings. */
    record Sheet(long sectionId, String text, int basedOnRevision, String reason) {
    }

    enum Act {
        SUBMIT("drafting.draft.submitted"), REVISE("drafting.draft.revised"), SAVE("drafting.draft.saved");

        private final String notice;

        Act(String notice) {
            this.notice = notice;
        }

        String notice() {
            return notice;
        }

        /** What no button of the page says hands nothing in. */
        static Act named(String name) {
            return switch (name) {
                case "submit" -> SUBMIT;
                case "revise" -> REVISE;
                default -> SAVE;
            };
        }
    }
}

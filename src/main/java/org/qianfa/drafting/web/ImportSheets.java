package org.qianfa.drafting.web;

import java.time.LocalDateTime;
import java.util.List;
import org.qianfa.drafting.ImportSection;
import org.qianfa.drafting.SetAsideDrafts;
import org.qianfa.officialtext.Outline;
import org.qianfa.officialtext.Outline.Paragraph;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what pages show about texts brought into a section, and about drafts they took the place of. */
@Component
class ImportSheets {

    private final ImportSection importSection;
    private final SetAsideDrafts setAsideDrafts;
    private final SectionDesk sectionDesk;
    private final Sheets sheets;

    ImportSheets(ImportSection importSection, SetAsideDrafts setAsideDrafts, SectionDesk sectionDesk, Sheets sheets) {
        this.importSection = importSection;
        this.setAsideDrafts = setAsideDrafts;
        this.sectionDesk = sectionDesk;
        this.sheets = sheets;
    }

    ReportSheet section(Actor actor, long sectionId, Model model) {
        return sectionDesk.lay(actor, sectionId, model);
    }

    /** Whether a text may be brought now. @throws org.qianfa.shared.NotPermitted if never by this person */
    boolean open(Actor actor, long sectionId) {
        try {
            importSection.place(actor, sectionId);
            return true;
        } catch (Refusal closed) {
            return false;
        }
    }

    List<Kept> setAside(Actor actor, long sectionId) {
        return setAsideDrafts.setAside(actor, sectionId).stream()
                .map(d -> new Kept(d.id(), sheets.local(d.setAsideAt()), Outline.paragraphs(d.text()))).toList();
    }

    /** Where the person goes on with what was put into the section. */
    String placeOf(ReportSheet sheet, long sectionId) {
        long reportId = sheet.report().id();
        return switch (sheet.report().phase()) {
            case PLANNED -> "redirect:/reports/" + reportId + "/assignment";
            case CONSOLIDATING -> "redirect:/reports/" + reportId + "/consolidation#section-" + sectionId;
            default -> "redirect:/sections/" + sectionId + "/draft";
        };
    }

    /** A draft that was set aside. */
    record Kept(long id, LocalDateTime at, List<Paragraph> paragraphs) {

        public int characters() {
            return paragraphs.stream().mapToInt(p -> p.heading().length() + p.body().length()).sum();
        }
    }
}

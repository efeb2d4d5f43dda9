package org.qianfa.drafting.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.qianfa.drafting.ReasonMissing;
import org.qianfa.drafting.RevisionOutdated;
import org.qianfa.drafting.TextUnchanged;
import org.qianfa.officialtext.IdentifiedParagraph;
import org.qianfa.officialtext.ParagraphIdentity;
import org.qianfa.shared.Refusal;

/** What a section says: its newest revision, and the counter its paragraphs get their ids from. */
@Embeddable
class Manuscript {

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "newest_revision_id")
    private Revision newest;
    private long lastParagraphId;

    Revision newest() {
        return newest;
    }

    int number() {
        return newest == null ? 0 : newest.getNumber();
    }

    String text() {
        return newest == null ? "" : newest.getText();
    }

    boolean says(SectionText text) {
        return newest != null && newest.getText().equals(text.value());
    }

    void requireNewest(int basedOn) throws RevisionOutdated {
        if (basedOn != number()) {
            throw new RevisionOutdated(basedOn, number(), text());
        }
    }

    static String requireReason(String reason) throws ReasonMissing {
        if (reason == null || reason.isBlank()) {
            throw new ReasonMissing();
        }
        return reason.strip();
    }

    /** A revision with other words than the newest, which the writer must have known. */
    Revision next(Section section, Written written, int basedOn) throws Refusal {
        SectionText text = SectionText.of(written.text());
        requireNewest(basedOn);
        if (says(text)) {
            throw new TextUnchanged(number());
        }
        return write(section, text, written);
    }

    Revision write(Section section, SectionText text, Written written) {
        List<IdentifiedParagraph> last = newest == null ? List.of() : newest.getParagraphs();
        List<Long> ids = ParagraphIdentity.next(last, text.value(), () -> ++lastParagraphId).stream()
                .map(IdentifiedParagraph::id).toList();
        newest = new Revision(section, number() + 1, text.value(), ids, written);
        section.getReport().textChanged();
        return newest;
    }
}

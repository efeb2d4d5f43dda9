package org.qianfa.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qianfa.documents.official.Closing;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.AttachmentView;
import org.qianfa.review.ConferenceView;
import org.qianfa.review.MatterView;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.Motivation;
import org.qianfa.shared.PaperWords;

/**
 * What the written opinion says: outcome, who reviewed with which result, and the ledger item by item with who and when.
 *
 * @param said what was sent on the matter, in the order of the text
 */
record Letter(MatterView matter, List<AnnotationView> said, List<ConferenceView> conferences, Map<Long, String> people, String unit, PaperWords words) {

    String title() {
        return words.of(matter.kind() == MatterView.Kind.REPORT ? "review.letter.title" : "review.letter.titleOther");
    }

    OfficialDocument document() {
        return OfficialDocument.titled(title()).text(text())
                .closing(Closing.of(unit, words.day(matter.approvedAt() == null ? matter.submittedAt() : matter.approvedAt()))).build();
    }

    private String text() {
        List<String> lines = new ArrayList<>();
        if (matter.number() != null) {
            lines.add(words.of("review.letter.number", matter.number()));
        }
        lines.add(words.of(matter.kind() == MatterView.Kind.REPORT ? "review.letter.opening" : "review.letter.openingOther",
                words.day(matter.submittedAt()), matter.title()));
        outcome(lines);
        if (matter.state() != State.INCOMPLETE) {
            conclusions(lines);
            unheard(lines);
            conferences(lines);
            items(lines);
        }
        if (matter.approvedBy() != null) {
            lines.add(words.of("review.letter.approved", people.get(matter.approvedBy()), words.day(matter.approvedAt())));
        }
        return String.join("\n", lines);
    }

    private void outcome(List<String> lines) {
        lines.add(words.of("review.letter.outcome"));
        if (matter.state() == State.INCOMPLETE) {
            lines.add(words.of("review.letter.incomplete", line(matter.missing())));
            return;
        }
        lines.add(words.of("review.letter.outcome." + matter.outcome()));
        if (matter.approverNote() != null && !matter.approverNote().isBlank()) {
            lines.add(words.of("review.letter.note", line(matter.approverNote())));
        }
    }

    private void conclusions(List<String> lines) {
        lines.add(words.of("review.letter.conclusions"));
        matter.conclusions().stream().filter(MatterView.Conclusion::standing).forEach(c -> lines.add(words.of("review.letter.conclusion",
                words.of("review.capacity." + c.capacity()), people.get(c.personId()), words.day(c.at()),
                words.of("review.legalityOutcome." + c.outcome()), line(c.summary()))));
    }

    /** Advisers were called and none gave an opinion: the letter says so and why it was approved. */
    private void unheard(List<String> lines) {
        if (matter.unheardBecause() != null) {
            lines.add(words.of("review.letter.unheard", line(matter.unheardBecause())));
        }
    }

    private void conferences(List<String> lines) {
        conferences.stream().filter(c -> c.state() == ConferenceView.State.HELD).forEach(c -> {
            lines.add(words.of("review.letter.conference", words.day(c.heldOn()), line(c.topic()), String.join("、", c.present()), line(c.conclusion())));
            if (!c.dissent().isEmpty()) {
                lines.add(words.of("review.letter.dissent", line(c.dissent())));
            }
        });
    }

    private void items(List<String> lines) {
        lines.add(words.of("review.letter.items"));
        List<AnnotationView> opinions = said.stream().filter(AnnotationView::needsAnswer).toList();
        if (opinions.isEmpty()) {
            lines.add(words.of("review.letter.none"));
        }
        for (int i = 0; i < opinions.size(); i++) {
            item(lines, i + 1, opinions.get(i));
        }
        List<AnnotationView> suggestions = said.stream().filter(a -> a.motivation() == Motivation.EDITING).toList();
        if (!suggestions.isEmpty()) {
            lines.add(words.of("review.letter.suggestions"));
        }
        for (int i = 0; i < suggestions.size(); i++) {
            AnnotationView s = suggestions.get(i);
            lines.add((i + 1) + "." + words.of(s.proposedWording().isEmpty() ? "review.letter.deletion" : "review.letter.suggestion", line(s.quote()),
                    line(s.proposedWording())) + by(s));
            attachments(lines, s);
        }
    }

    private void item(List<String> lines, int number, AnnotationView o) {
        String about = o.onWholeReport() ? words.of("review.wholeReport") : o.quote().isEmpty() ? words.of("review.wholeSection")
                : words.of("review.letter.about", line(o.quote()));
        lines.add(number + "." + about + "（" + words.of("review.opinionKind." + o.kind()) + "，" + words.of("review.severity." + o.severity())
                + "）：" + line(o.text()) + by(o));
        if (o.legalBasis() != null) {
            lines.add(words.of("review.letter.basis", line(o.legalBasis())));
        }
        if (o.proposedWording() != null) {
            lines.add(words.of("review.letter.wording", line(o.proposedWording())));
        }
        attachments(lines, o);
        if (o.answer() != null) {
            String reason = o.answerReason() == null || o.answerReason().isEmpty() ? "" : "，" + line(o.answerReason());
            lines.add(words.of("review.letter.answer", words.of("review.answerVerdict." + o.answer()) + reason));
        }
        if (o.settlement() != null) {
            String reason = o.settlementReason() == null || o.settlementReason().isBlank() ? "" : "，" + line(o.settlementReason());
            lines.add(words.of("review.letter.settlement", words.of("review.settlement." + o.settlement()) + reason));
        }
        if (o.decision() != null) {
            lines.add(words.of("review.letter.decision", people.get(o.decision().decidedBy()), words.day(o.decision().decidedAt()),
                    line(o.decision().reason())));
        }
    }

    /** Those sent with it, then those that came later, each with whom and when. */
    private void attachments(List<String> lines, AnnotationView a) {
        if (!a.attachments().isEmpty()) {
            lines.add(words.of("review.letter.attachments", named(a.attachments())));
        }
        a.thread().stream().filter(e -> !e.attachments().isEmpty()).forEach(e -> lines.add(words.of("review.letter.attachedLater",
                people.get(e.authorId()), words.day(e.writtenAt()), named(e.attachments()))));
    }

    private String named(List<AttachmentView> attachments) {
        return attachments.stream().map(f -> words.of("review.letter.attachment", f.fileName(), f.digest())).collect(Collectors.joining("；"));
    }

    private String by(AnnotationView a) {
        return words.of("review.letter.by", people.get(a.authorId()), words.day(a.sentAt()));
    }

    /** Everything typed stays in its paragraph. */
    private static String line(String typed) {
        return typed == null ? "" : typed.strip().replaceAll("\\s*\\R\\s*", "");
    }
}

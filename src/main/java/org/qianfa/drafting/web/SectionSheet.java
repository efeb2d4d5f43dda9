package org.qianfa.drafting.web;

import java.util.List;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.SectionState;
import org.qianfa.officialtext.Outline.Paragraph;
import org.qianfa.officialtext.TextLength;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;

/** A section as pages show it: with names, laid out in paragraphs. */
record SectionSheet(SectionView section, ReportPhase phase, List<Paragraph> paragraphs, String department, String drafter,
                    boolean overdue) {

    /** What follows the class {@code tag}. */
    public String tag() {
        if (overdue) {
            return "tag-overdue";
        }
        return switch (section.state()) {
            case PLANNED -> "tag-waiting";
            case DRAFTING, SUBMITTED -> "tag-active";
            case RETURNED -> "tag-returned";
            case DONE -> "tag-done";
        };
    }

    public boolean awaitsDraftOf(Actor actor) {
        return phase == ReportPhase.DRAFTING && section.drafterId() == actor.id()
                && (section.state() == SectionState.DRAFTING || section.state() == SectionState.RETURNED);
    }

    public boolean awaitsReviewOf(Actor actor) {
        return phase == ReportPhase.DRAFTING && section.state() == SectionState.SUBMITTED
                && actor.holdsInDepartment(Role.DEPARTMENT_HEAD, section.departmentId()) && section.drafterId() != actor.id();
    }

    /** Whether it is this person's to ask colleagues for help. */
    public boolean asksForHelp(Actor actor) {
        return phase == ReportPhase.DRAFTING && (section.state() == SectionState.DRAFTING || section.state() == SectionState.RETURNED)
                && (section.drafterId() == actor.id() || actor.holdsInDepartment(Role.DEPARTMENT_HEAD, section.departmentId()));
    }

    public TextLength length() {
        return TextLength.of(section.text());
    }

    /** Characters of the text without blanks. */
    public int characters() {
        return length().total();
    }
}

package org.qianfa.drafting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qianfa.drafting.AssignSections.Assignment;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.springframework.format.annotation.DateTimeFormat;

/** One line a section, in the order of the report. */
class AssignmentForm {

    private List<Line> lines = new ArrayList<>();

    static AssignmentForm of(ReportView report) {
        AssignmentForm form = new AssignmentForm();
        report.sections().forEach(section -> form.lines.add(Line.of(section)));
        return form;
    }

    List<Assignment> assignments() {
        return lines.stream().map(Line::toAssignment).toList();
    }

    public List<Line> getLines() {
        return lines;
    }

    public void setLines(List<Line> lines) {
        this.lines = lines;
    }

    /** Department and drafter are one choice, {@code department:drafter}, so that they always belong together. */
    static class Line {

        private long sectionId;
        private String hands = "";
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        private LocalDate dueOn;

        static Line of(SectionView section) {
            Line line = new Line();
            line.sectionId = section.id();
            line.hands = section.departmentId() + ":" + section.drafterId();
            line.dueOn = section.dueOn();
            return line;
        }

        /** What is no choice of the page names nobody, and the use case refuses it. */
        Assignment toAssignment() {
            boolean known = hands.matches("\\d{1,18}:\\d{1,18}");
            int colon = hands.indexOf(':');
            return new Assignment(sectionId, known ? Long.parseLong(hands.substring(0, colon)) : 0,
                    known ? Long.parseLong(hands.substring(colon + 1)) : 0, dueOn);
        }

        public long getSectionId() {
            return sectionId;
        }

        public void setSectionId(long sectionId) {
            this.sectionId = sectionId;
        }

        public String getHands() {
            return hands;
        }

        public void setHands(String hands) {
            this.hands = hands;
        }

        public LocalDate getDueOn() {
            return dueOn;
        }

        public void setDueOn(LocalDate dueOn) {
            this.dueOn = dueOn;
        }
    }
}

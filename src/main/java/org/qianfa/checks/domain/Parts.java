package org.qianfa.checks.domain;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;

/** Where the sections of a report stand in its canonical text. */
public final class Parts {

    private final List<Part> parts = new ArrayList<>();

    public Parts(ReportView report) {
        int start = 0;
        for (SectionView section : report.sections()) {
            if (!section.text().isEmpty()) {
                parts.add(new Part(section, start));
                start += section.text().length() + 1;
            }
        }
    }

    /** The section a place of the report's text belongs to. The report is not empty. */
    public Part at(int place) {
        Part found = parts.get(0);
        for (Part part : parts) {
            if (part.start() <= place) {
                found = part;
            }
        }
        return found;
    }

    /** @param start of the section in the report's text */
    public record Part(SectionView section, int start) {

        /** An offset of the report's text in that of the section, at its end if it lies behind. */
        public int own(int place) {
            return Math.min(place - start, section.text().length());
        }
    }
}

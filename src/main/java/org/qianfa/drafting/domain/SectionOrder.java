package org.qianfa.drafting.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.qianfa.drafting.OrderIncomplete;
import org.qianfa.drafting.OrderUnchanged;
import org.qianfa.drafting.ReasonMissing;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.shared.Refusal;

/** A new order for the sections of a report. No two sections may share a place, so they leave theirs before taking others. */
public final class SectionOrder {

    private final Report report;
    private final List<Long> sectionIds;

    private SectionOrder(Report report, List<Long> sectionIds) {
        this.report = report;
        this.sectionIds = sectionIds;
    }

    public static SectionOrder of(Report report, List<Long> sectionIds, String reason) throws Refusal {
        report.require(ReportPhase.DRAFTING, ReportPhase.CONSOLIDATING);
        List<Long> present = report.getSections().stream().sorted(Comparator.comparingInt(s -> s.getPlan().ordinal()))
                .map(Section::getId).toList();
        if (sectionIds.size() != present.size() || !new HashSet<>(sectionIds).equals(new HashSet<>(present))) {
            throw new OrderIncomplete();
        }
        if (sectionIds.equals(present)) {
            throw new OrderUnchanged();
        }
        if (reason == null || reason.isBlank()) {
            throw new ReasonMissing();
        }
        return new SectionOrder(report, List.copyOf(sectionIds));
    }

    /** Every section leaves its place; to be written down before {@link #settle()}. */
    public void vacate() {
        report.getSections().forEach(s -> s.moveTo(-1 - s.getPlan().ordinal()));
    }

    /** Every section takes its new place. The text of the report is another one from now on. */
    public void settle() {
        report.getSections().forEach(s -> s.moveTo(sectionIds.indexOf(s.getId())));
        report.textChanged();
    }
}

package org.qianfa.signoff.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Sm3;
import org.qianfa.signoff.ExamineForSecrecy.Finding;
import org.qianfa.signoff.ExamineForSecrecy.Result;
import org.qianfa.signoff.MaskPassage.Passage;
import org.qianfa.signoff.SecrecySheet;
import org.qianfa.signoff.domain.Mask;
import org.qianfa.signoff.domain.SecrecyExamination;
import org.qianfa.signoff.domain.SecrecyItem;
import org.qianfa.signoff.persistence.Masks;
import org.qianfa.signoff.persistence.SecrecyItems;
import org.springframework.stereotype.Component;

/** Keeps what the secrecy review finds in a report, item by item. */
@Component
class SecrecyFile {

    private final SecrecyItems items;
    private final Masks masks;
    private final Clock clock;

    SecrecyFile(SecrecyItems items, Masks masks, Clock clock) {
        this.items = items;
        this.masks = masks;
        this.clock = clock;
    }

    /** As it follows from the report's text as it stands. */
    SecrecySheet sheet(ReportView report) {
        return SecrecyExamination.of(report.sections(), items.findByReportId(report.id()), masks.findByReportId(report.id()));
    }

    /** As it would follow if this were found as well. */
    SecrecySheet sheet(Actor by, ReportView report, List<Finding> findings) {
        List<SecrecyItem> found = new ArrayList<>(items.findByReportId(report.id()));
        for (Finding finding : findings) {
            found.removeIf(item -> item.sectionId() == finding.sectionId());
            String digest = Sm3.hex(SecrecyDesk.section(report, finding.sectionId()).text());
            found.add(new SecrecyItem(report.id(), finding.sectionId()).found(finding.result(), finding.ground(), digest).by(by, clock.instant()));
        }
        return SecrecyExamination.of(report.sections(), found, masks.findByReportId(report.id()));
    }

    /** Those on the section's text as it stands. */
    List<Mask> masks(SectionView section) {
        String digest = Sm3.hex(section.text());
        return masks.findByReportId(section.reportId()).stream().filter(mask -> mask.on(section.id(), digest)).toList();
    }

    Optional<Mask> mask(long reportId, long maskId) {
        return masks.findById(maskId).filter(mask -> mask.reportId() == reportId);
    }

    /** Masks made on an earlier text of the section have had their time. */
    void keep(Actor by, SectionView section, Finding finding) {
        String digest = Sm3.hex(section.text());
        masks.findByReportId(section.reportId()).stream().filter(mask -> mask.sectionId() == section.id() && !mask.on(section.id(), digest))
                .forEach(masks::delete);
        SecrecyItem item = items.findByReportIdAndSectionId(section.reportId(), section.id())
                .orElseGet(() -> new SecrecyItem(section.reportId(), section.id()));
        items.save(item.found(finding.result(), finding.ground(), digest).by(by, clock.instant()));
    }

    long mask(Actor by, SectionView section, Passage passage) {
        keep(by, section, new Finding(section.id(), Result.MASKED, passage.ground()));
        return masks.save(new Mask(section.reportId(), passage, Sm3.hex(section.text())).by(by, clock.instant())).id();
    }

    void unmask(Mask mask) {
        masks.delete(mask);
        boolean last = masks.findByReportId(mask.reportId()).stream()
                .noneMatch(other -> other.sectionId() == mask.sectionId() && !other.id().equals(mask.id()));
        if (last) {
            items.findByReportIdAndSectionId(mask.reportId(), mask.sectionId()).filter(item -> item.result() == Result.MASKED)
                    .ifPresent(items::delete);
        }
    }
}

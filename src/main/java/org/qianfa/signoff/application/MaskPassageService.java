package org.qianfa.signoff.application;

import org.qianfa.shared.Journal;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.MaskPassage;
import org.qianfa.signoff.domain.Mask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class MaskPassageService implements MaskPassage {

    private final SecrecyDesk desk;
    private final SecrecyFile file;
    private final Journal journal;

    MaskPassageService(SecrecyDesk desk, SecrecyFile file, Journal journal) {
        this.desk = desk;
        this.file = file;
        this.journal = journal;
    }

    @Override
    public long maskPassage(Actor by, long reportId, Passage passage, String seen) throws Refusal {
        ReportView report = desk.open(by, reportId, seen);
        SectionView section = SecrecyDesk.section(report, passage.sectionId());
        check(section.text(), passage);
        if (file.masks(section).stream().anyMatch(mask -> mask.touches(passage))) {
            throw new PassageMasked();
        }
        long id = file.mask(by, section, passage);
        record(by, "MaskPassage", report, passage.ground(), "section " + section.id() + " " + passage.from() + "-" + passage.to());
        return id;
    }

    @Override
    public void unmaskPassage(Actor by, long reportId, long maskId) throws Refusal {
        ReportView report = desk.open(by, reportId, null);
        Mask mask = file.mask(reportId, maskId).orElseThrow(() -> new NotFound("mask", maskId));
        file.unmask(mask);
        record(by, "UnmaskPassage", report, null, "section " + mask.sectionId() + ", mask " + maskId);
    }

    private void record(Actor by, String action, ReportView report, String reason, String details) {
        journal.record(by, action, new Journal.Subject("report", report.id(), report.unitId()), reason, details);
    }

    private static void check(String text, Passage passage) throws Refusal {
        if (passage.ground().isEmpty()) {
            throw new MaskGroundMissing();
        }
        if (passage.from() < 0 || passage.to() <= passage.from() || passage.to() > text.length() || splits(text, passage.from()) || splits(text, passage.to())) {
            throw new PassageNotFound(0);
        }
        String replacement = passage.replacement();
        if (replacement.length() > LONGEST_REPLACEMENT || replacement.lines().count() > 1 || replacement.equals(text.substring(passage.from(), passage.to()))) {
            throw new ReplacementUnusable();
        }
    }

    /** Whether a character beyond the basic plane would be cut in two. */
    private static boolean splits(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}

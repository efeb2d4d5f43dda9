package org.qianfa.checks.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.checks.application.Readings.Desk;
import org.qianfa.checks.domain.Dismissal;
import org.qianfa.checks.domain.Screened;
import org.qianfa.checks.domain.Screened.Found;
import org.qianfa.checks.domain.Screened.LetStand;
import org.qianfa.checks.persistence.Dismissals;
import org.qianfa.drafting.ReportView;
import org.qianfa.proofreading.finding.Category;
import org.qianfa.proofreading.finding.Finding;
import org.springframework.stereotype.Component;

/** Reads texts of a report and sets apart what was dismissed. Asks nobody who they are. */
@Component
class Examination {

    /** A text that is wrong throughout has thousands. */
    private static final int AT_ONCE = 500;

    private final Proofreaders proofreaders;
    private final Background background;
    private final Readings readings;
    private final Dismissals dismissals;

    Examination(Proofreaders proofreaders, Background background, Readings readings, Dismissals dismissals) {
        this.proofreaders = proofreaders;
        this.background = background;
        this.readings = readings;
        this.dismissals = dismissals;
    }

    Screened section(ReportView report, long sectionId, long personId, String text) {
        return screened(report.unitId(), text, read(report, Desk.section(sectionId, personId), text));
    }

    Screened report(ReportView report, String text) {
        return screened(report.unitId(), text, read(report, Desk.report(report.id()), text));
    }

    private List<Finding> read(ReportView report, Desk desk, String text) {
        if (text.isBlank()) {
            return List.of();
        }
        boolean ofReport = desk.equals(Desk.report(report.id()));
        List<Finding> found = readings.read(desk, proofreaders.ofUnit(report.unitId()), background.of(report, ofReport), text);
        // Where sections are still to be written, gaps in the outline say nothing.
        return ofReport && !report.written() ? found.stream().filter(f -> f.rule().category() != Category.OUTLINE).toList() : found;
    }

    private Screened screened(long unitId, String text, List<Finding> findings) {
        List<Found> all = findings.stream().map(finding -> Found.in(text, finding)).toList();
        Map<String, Dismissal> known = dismissed(unitId, all);
        List<Found> standing = new ArrayList<>();
        List<LetStand> letStand = new ArrayList<>();
        for (Found found : all) {
            Dismissal dismissal = known.get(found.digest());
            if (dismissal == null || !dismissal.covers(found.finding().severity())) {
                standing.add(found);
            } else {
                letStand.add(new LetStand(found, dismissal));
            }
        }
        return new Screened(standing, letStand);
    }

    /** The dismissals that one of these may fall under, by digest; where there are several the last one. */
    private Map<String, Dismissal> dismissed(long unitId, List<Found> findings) {
        List<String> digests = findings.stream().map(Found::digest).distinct().toList();
        Map<String, Dismissal> known = new HashMap<>();
        for (int from = 0; from < digests.size(); from += AT_ONCE) {
            List<String> some = digests.subList(from, Math.min(digests.size(), from + AT_ONCE));
            dismissals.inForce(unitId, some).forEach(dismissal -> known.put(dismissal.getDigest(), dismissal));
        }
        return known;
    }
}

package org.qianfa.proofreading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;
import org.qianfa.proofreading.Gold.Defect;
import org.qianfa.proofreading.Gold.Place;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Severity;

/**
 * What both find in the annotated reports. LanguageTool has one degree only, so all its findings stand beside the errors
 * and warnings here; a finding that touches no annotated defect, opinions included, counts as a false alarm.
 */
public final class AgainstLanguageTool {

    private AgainstLanguageTool() {
    }

    public static void print() throws IOException {
        if (!Gold.present()) {
            System.out.println("\nNo annotated reports (qianfa.reports, qianfa.gold): findings are not compared.");
            return;
        }
        JLanguageTool languageTool = new JLanguageTool(Languages.getLanguageForShortCode("zh-CN"));
        System.out.printf("%n%-20s %-14s %8s %12s %16s%n", "FINDINGS", "", "found", "false alarms", "certain defects");
        for (String report : Gold.reports()) {
            String text = Gold.text(report);
            List<Place> own = new ArrayList<>();
            Proofreader.standard().read(text, new Circumstances(ReportYear.of(text).orElse(null), null, null, true, List.of())).stream()
                    .filter(finding -> finding.severity() != Severity.INFO)
                    .forEach(finding -> own.add(new Place(report, finding.start(), finding.end(), "")));
            List<Place> peer = new ArrayList<>();
            for (RuleMatch match : languageTool.check(text)) {
                peer.add(new Place(report, match.getFromPos(), match.getToPos(), ""));
            }
            row(report, "qianfa", own);
            row(report, "LanguageTool", peer);
        }
    }

    private static void row(String report, String who, List<Place> found) throws IOException {
        List<Defect> defects = Gold.defects().stream().filter(defect -> defect.report().equals(report)).toList();
        long alarms = found.stream().filter(place -> defects.stream().noneMatch(defect -> meet(defect, place))).count();
        long certain = defects.stream().filter(Defect::certain).filter(defect -> found.stream().anyMatch(place -> meet(defect, place))).count();
        System.out.printf("%-20s %-14s %8d %12d %10d of %2d%n", report, who, found.size(), alarms, certain, defects.stream().filter(Defect::certain).count());
    }

    private static boolean meet(Defect defect, Place place) {
        return place.start() < defect.end() && defect.start() < place.end()
                || place.start() == place.end() && place.start() >= defect.start() && place.start() <= defect.end();
    }
}

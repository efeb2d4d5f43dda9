package org.qianfa.checks.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.qianfa.checks.ReportFindings;
import org.qianfa.checks.ReportFindings.Dismissed;
import org.qianfa.checks.ReportFindings.Entry;
import org.qianfa.checks.ReportFindings.Sheet;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportView;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.proofreading.FindingText;
import org.qianfa.proofreading.finding.Severity;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out findings of a report for pages, in the reader's language. */
@Component
class FindingSheets {

    private static final int MOST = 300;

    private final ReportFindings findings;
    private final Directory directory;

    FindingSheets(ReportFindings findings, Directory directory) {
        this.findings = findings;
        this.directory = directory;
    }

    /** Puts the report, its findings by severity and what was dismissed into the model. */
    Sheet lay(Actor actor, long reportId, Locale locale, Model model) {
        Sheet sheet = findings.ofReport(actor, reportId);
        FindingText words = new FindingText(locale);
        model.addAttribute("report", sheet.report());
        model.addAttribute("sheet", sheet);
        model.addAttribute("errors", rows(sheet.of(Severity.ERROR), sheet.report(), words));
        model.addAttribute("warnings", rows(sheet.of(Severity.WARNING), sheet.report(), words));
        model.addAttribute("infos", rows(sheet.of(Severity.INFO), sheet.report(), words));
        model.addAttribute("dismissed", dismissed(sheet.dismissed(), words));
        model.addAttribute("dismissedErrors", dismissed(sheet.dismissedErrors(), words));
        return sheet;
    }

    private static List<FindingRow> rows(List<Entry> entries, ReportView report, FindingText words) {
        return entries.stream().limit(MOST)
                .map(e -> FindingRow.standing(e.section(), e.finding(), words, place(e, report), e.dismisses())).toList();
    }

    /** Where the reader can change the words, or see them at least. */
    private static String place(Entry entry, ReportView report) {
        long section = entry.section().id();
        boolean consolidates = report.phase() == ReportPhase.CONSOLIDATING;
        return !entry.writes() ? "/reports/" + report.id() + "#section-" + section
                : consolidates ? "/reports/" + report.id() + "/consolidation#section-" + section : "/sections/" + section + "/draft";
    }

    private List<FindingRow> dismissed(List<Dismissed> dismissed, FindingText words) {
        Map<Long, String> names = directory.persons(dismissed.stream().map(d -> d.dismissal().dismissedBy()).collect(Collectors.toCollection(HashSet::new)))
                .values().stream().collect(Collectors.toMap(Person::id, Person::displayName));
        return dismissed.stream().limit(MOST).map(d -> FindingRow.of(d.section(), d.finding(), words,
                "/reports/" + d.section().reportId() + "#section-" + d.section().id(), d.withdraws(), d.dismissal(),
                names.getOrDefault(d.dismissal().dismissedBy(), "—"))).toList();
    }
}

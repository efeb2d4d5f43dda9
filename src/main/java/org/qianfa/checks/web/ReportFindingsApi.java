package org.qianfa.checks.web;

import java.util.List;
import java.util.Locale;
import org.qianfa.checks.ReportFindings;
import org.qianfa.checks.ReportFindings.Sheet;
import org.qianfa.checks.WithdrawDismissal;
import org.qianfa.proofreading.FindingText;
import org.qianfa.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What proofreading finds in a whole report. Offsets are those of the section's text. Dismissed with
 * {@code POST /api/sections/{id}/findings/dismissals} without a text.
 */
@RestController
@RequestMapping("/api/reports/{id}/findings")
class ReportFindingsApi {

    private static final int MOST = 1_000;

    private final ReportFindings findings;
    private final WithdrawDismissal withdrawDismissal;

    ReportFindingsApi(ReportFindings findings, WithdrawDismissal withdrawDismissal) {
        this.findings = findings;
        this.withdrawDismissal = withdrawDismissal;
    }

    @GetMapping
    Answer found(Actor actor, @PathVariable long id, Locale locale) {
        FindingText words = new FindingText(locale);
        Sheet sheet = findings.ofReport(actor, id);
        return new Answer(
                sheet.standing().stream().limit(MOST).map(e -> new Standing(e.section().id(), FindingAnswer.of(e.finding(), words))).toList(),
                sheet.dismissed().stream().limit(MOST)
                        .map(d -> new Dismissed(d.section().id(), FindingAnswer.of(d.finding(), words), DismissalAnswer.of(d.dismissal()))).toList());
    }

    @PostMapping("/dismissals/{dismissalId}/withdrawal")
    Answer withdraw(Actor actor, @PathVariable long id, @PathVariable long dismissalId, Locale locale) {
        withdrawDismissal.withdrawDismissal(actor, id, dismissalId);
        return found(actor, id, locale);
    }

    record Answer(List<Standing> standing, List<Dismissed> dismissed) {
    }

    record Standing(long sectionId, FindingAnswer finding) {
    }

    record Dismissed(long sectionId, FindingAnswer finding, DismissalAnswer dismissal) {
    }
}

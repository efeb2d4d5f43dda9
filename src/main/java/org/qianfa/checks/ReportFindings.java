package org.qianfa.checks;

import java.util.List;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.proofreading.finding.Severity;
import org.qianfa.shared.Actor;

/** What is found in the newest text of a whole report. */
public interface ReportFindings {

    /** Needs the right to read the report. */
    Sheet ofReport(Actor reader, long reportId);

    /**
     * @param standing   by severity, then by place
     * @param dismissed  by severity, then by place
     * @param mayDismiss whether this person may dismiss something in it now
     */
    record Sheet(ReportView report, List<Entry> standing, List<Dismissed> dismissed, boolean mayDismiss) {

        public List<Entry> of(Severity severity) {
            return standing.stream().filter(entry -> entry.finding().severity() == severity).toList();
        }

        /** How many stand. @param severity its name */
        public int count(String severity) {
            return of(Severity.valueOf(severity)).size();
        }

        /** What the signer must know: errors that somebody let stand. */
        public List<Dismissed> dismissedErrors() {
            return dismissed.stream().filter(d -> d.finding().error() || d.dismissal().severity() == Severity.ERROR).toList();
        }
    }

    /**
     * @param writes     whether this person may write the section now
     * @param dismisses  whether this person may dismiss findings in it now
     */
    record Entry(SectionView section, FindingView finding, boolean writes, boolean dismisses) {
    }

    /** @param withdraws whether this person may withdraw it now */
    record Dismissed(SectionView section, FindingView finding, DismissalView dismissal, boolean withdraws) {
    }
}

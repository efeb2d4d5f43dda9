package org.qianfa.demo;

import org.qianfa.checks.CheckLists;
import org.qianfa.checks.DismissFinding;
import org.qianfa.checks.ReportFindings;
import org.qianfa.checks.ReportFindings.Entry;
import org.qianfa.checks.StoreList;
import org.qianfa.proofreading.ListKind;
import org.qianfa.proofreading.finding.Finding;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Gives each sample unit a word list of its own, and lets stand what it finds in the sample text. */
@Component
@Profile("demo")
class ProofSteps {

    private static final String WORD = "反映良好";
    private static final String WORDS = ListKind.OWN_WORDS.standard() + WORD + ",,promise,,,,,,,评价须有依据\n";

    private final CheckLists lists;
    private final StoreList storeList;
    private final ReportFindings findings;
    private final DismissFinding dismissFinding;

    ProofSteps(CheckLists lists, StoreList storeList, ReportFindings findings, DismissFinding dismissFinding) {
        this.lists = lists;
        this.storeList = storeList;
        this.findings = findings;
        this.dismissFinding = dismissFinding;
    }

    void walk(SampleJourney journey) throws Refusal {
        Actor coordinator = journey.by(SamplePost.COORDINATOR);
        if (lists.versions(coordinator, ListKind.OWN_WORDS, coordinator.unitId()).size() == 1) {
            storeList.storeList(coordinator, new StoreList.Command(ListKind.OWN_WORDS, coordinator.unitId(), WORDS, null, "提醒核对评价性用语。"));
        }
        for (Entry entry : findings.ofReport(coordinator, journey.reportId()).standing()) {
            if (entry.finding().excerpt().equals(WORD)) {
                Finding finding = entry.finding().finding();
                dismissFinding.dismissFinding(coordinator, new DismissFinding.Command(entry.section().id(), finding.rule().id(),
                        finding.start(), finding.end(), WORD, null, "有企业座谈会记录为据。"));
            }
        }
    }
}

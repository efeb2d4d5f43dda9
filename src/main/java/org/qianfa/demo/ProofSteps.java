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

    private static final String WORD = "便民服务中心";
    private static final String WORDS = ListKind.OWN_WORDS.standard() + WORD + ",党群服务中心,variant,,,,,,,机构更名后统一名称\n";

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
            storeList.storeList(coordinator, new StoreList.Command(ListKind.OWN_WORDS, coordinator.unitId(), WORDS, null, "机构更名后统一名称。"));
        }
        for (Entry entry : findings.ofReport(coordinator, journey.reportId()).standing()) {
            if (entry.finding().excerpt().equals(WORD)) {
                Finding finding = entry.finding().finding();
                dismissFinding.dismissFinding(coordinator, new DismissFinding.Command(entry.section().id(), finding.rule().id(),
                        finding.start(), finding.end(), WORD, null, "更名手续年内尚未办结，沿用原名称。"));
            }
        }
    }
}

package org.qianfa.signoff.application;

import java.util.List;
import org.qianfa.drafting.ReasonMissing;
import org.qianfa.drafting.ReportView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.shared.Sm3;
import org.qianfa.signoff.SignoffStep;
import org.qianfa.signoff.VerdictWithdrawn;
import org.qianfa.signoff.WithdrawVerdict;
import org.qianfa.signoff.domain.Discussion;
import org.qianfa.signoff.domain.Round;
import org.qianfa.signoff.domain.Verdict;
import org.qianfa.signoff.persistence.Discussions;
import org.qianfa.signoff.persistence.Verdicts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class WithdrawVerdictService implements WithdrawVerdict {

    private final Docket docket;
    private final Verdicts verdicts;
    private final Discussions discussions;
    private final Rulings rulings;

    WithdrawVerdictService(Docket docket, Verdicts verdicts, Discussions discussions, Rulings rulings) {
        this.docket = docket;
        this.verdicts = verdicts;
        this.discussions = discussions;
        this.rulings = rulings;
    }

    @Override
    public void withdrawVerdict(Actor by, long reportId, SignoffStep step, String reason) throws Refusal {
        ReportView report = open(by, reportId, decider(step));
        Verdict verdict = standing(report, step);
        if (verdict.getPersonId() != by.id()) {
            throw new NoVerdictStands();
        }
        withdraw(report, verdict, required(reason), new VerdictWithdrawn(by, reportId, step, false));
    }

    @Override
    public void giveVerdictBack(Actor by, long reportId, SignoffStep step, String word) throws Refusal {
        ReportView report = docket.forReader(by, reportId);
        Verdict verdict = standing(report, step);
        open(by, reportId, next(verdict));
        withdraw(report, verdict, required(word), new VerdictWithdrawn(by, reportId, step, true));
    }

    /** Two who decide and take back at once meet in the report. */
    private ReportView open(Actor by, long reportId, Role role) throws Refusal {
        docket.hold(reportId);
        return docket.forDecision(by, reportId, role);
    }

    private Verdict standing(ReportView report, SignoffStep step) throws NoVerdictStands {
        return Round.of(verdicts.findByReportIdOrderById(report.id())).passed(step, Sm3.hex(report.text())).orElseThrow(NoVerdictStands::new);
    }

    private void withdraw(ReportView report, Verdict verdict, String why, VerdictWithdrawn fact) {
        verdict.withdraw(rulings.now(), why);
        verdicts.save(verdict);
        if (verdict.getStep() == SignoffStep.DISCUSSION) {
            List<Discussion> held = discussions.findByReportIdOrderById(report.id());
            held.get(held.size() - 1).withdraw(rulings.now());
        }
        rulings.withdrawn(fact.given() ? "GiveVerdictBack" : "WithdrawVerdict", report, why, fact);
    }

    private static String required(String word) throws ReasonMissing {
        if (word == null || word.isBlank()) {
            throw new ReasonMissing();
        }
        return word.strip();
    }

    private static Role decider(SignoffStep step) {
        return switch (step) {
            case DEPUTY_REVIEW -> Role.DEPUTY_LEADER;
            case SECRECY_REVIEW -> Role.SECRECY_REVIEWER;
            case DISCUSSION -> Role.OFFICE;
            case SIGNATURE, RELEASE -> throw new IllegalArgumentException(step + " is not taken back");
        };
    }

    /** Who has the report once it has passed. */
    private static Role next(Verdict verdict) {
        return switch (verdict.getStep()) {
            case DEPUTY_REVIEW -> Role.SECRECY_REVIEWER;
            case SECRECY_REVIEW -> verdict.withoutDiscussion() ? Role.FIRST_RESPONSIBLE : Role.OFFICE;
            case DISCUSSION -> Role.FIRST_RESPONSIBLE;
            case SIGNATURE, RELEASE -> throw new IllegalArgumentException(verdict.getStep() + " is not taken back");
        };
    }
}

package org.qianfa.checks.application;

import java.util.List;
import org.qianfa.checks.WithdrawDismissal;
import org.qianfa.checks.domain.Dismissal;
import org.qianfa.checks.domain.Parts;
import org.qianfa.checks.domain.Screened.Found;
import org.qianfa.checks.domain.Screened.LetStand;
import org.qianfa.checks.persistence.Dismissals;
import org.qianfa.drafting.ReportView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class WithdrawDismissalService implements WithdrawDismissal {

    private final Desks desks;
    private final Rights rights;
    private final Examination examination;
    private final Dismissals dismissals;
    private final Chronicler chronicler;

    WithdrawDismissalService(Desks desks, Rights rights, Examination examination, Dismissals dismissals, Chronicler chronicler) {
        this.desks = desks;
        this.rights = rights;
        this.examination = examination;
        this.dismissals = dismissals;
        this.chronicler = chronicler;
    }

    @Override
    public void withdrawDismissal(Actor by, long reportId, long dismissalId) {
        ReportView report = desks.report(by, reportId);
        rights.requireDismissesIn(by, report);
        Dismissal pointedAt = dismissals.findByIdAndUnitId(dismissalId, report.unitId())
                .orElseThrow(() -> new NotFound("dismissal", dismissalId));
        if (!pointedAt.inForce()) {
            return;
        }
        Found found = examination.report(report, report.text()).dismissed().stream().map(LetStand::found)
                .filter(stands -> stands.digest().equals(pointedAt.getDigest())).findFirst()
                .orElseThrow(() -> new NotFound("dismissal", dismissalId));
        rights.requireDismisses(by, report, new Parts(report).at(found.finding().start()).section());
        chronicler.begins(by, reportId);
        for (Dismissal dismissal : dismissals.inForce(report.unitId(), List.of(found.digest()))) {
            dismissal.withdraw(by.id(), chronicler.now());
            chronicler.onDismissal(by, "WithdrawDismissal", dismissal.view(), null);
        }
    }
}

package org.qianfa.signoff.web;

import org.qianfa.people.ConfirmIdentity;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.SignReport;
import org.qianfa.signoff.SignReport.Signature;
import org.springframework.stereotype.Component;

/** Puts a signature only for who shows once more to be the person that is signed in. */
@Component
class SigningPen {

    private final ConfirmIdentity confirmIdentity;
    private final SignReport signReport;

    SigningPen(ConfirmIdentity confirmIdentity, SignReport signReport) {
        this.confirmIdentity = confirmIdentity;
        this.signReport = signReport;
    }

    /** Everything else comes first: who may not sign is not asked for a password, and no slip costs one of the tries. */
    void sign(Actor by, long reportId, Signature signature, String password) throws Refusal {
        Refusal obstacle = signReport.obstacle(by, reportId, signature).orElse(null);
        if (obstacle != null) {
            throw obstacle;
        }
        confirmIdentity.confirm(by, password);
        signReport.signReport(by, reportId, signature);
    }
}

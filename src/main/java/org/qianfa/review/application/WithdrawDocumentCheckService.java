package org.qianfa.review.application;

import org.qianfa.drafting.ReportView;
import org.qianfa.review.DocumentCheckWithdrawn;
import org.qianfa.review.ReviewRefusal.NothingToTakeBack;
import org.qianfa.review.WithdrawDocumentCheck;
import org.qianfa.review.domain.DocumentCheck;
import org.qianfa.review.persistence.DocumentChecks;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class WithdrawDocumentCheckService implements WithdrawDocumentCheck {

    private final ReviewAccess access;
    private final DocumentChecks checks;
    private final Proceedings proceedings;

    WithdrawDocumentCheckService(ReviewAccess access, DocumentChecks checks, Proceedings proceedings) {
        this.access = access;
        this.checks = checks;
        this.proceedings = proceedings;
    }

    @Override
    public void withdrawDocumentCheck(Actor by, long reportId, String reason) throws Refusal {
        ReportView report = access.report(by, reportId, Role.OFFICE);
        DocumentCheck check = standing(report);
        if (!check.isBy(by.id())) {
            throw new NothingToTakeBack();
        }
        withdraw(report, check, reason, new DocumentCheckWithdrawn(by, reportId, false));
    }

    @Override
    public void giveDocumentCheckBack(Actor by, long reportId, String word) throws Refusal {
        ReportView report = access.report(by, reportId, Role.COORDINATOR);
        withdraw(report, standing(report), word, new DocumentCheckWithdrawn(by, reportId, true));
    }

    private DocumentCheck standing(ReportView report) throws Refusal {
        ReviewAccess.requireInReview(report);
        return checks.findByReportIdOrderByIdDesc(report.id()).stream().findFirst().filter(DocumentCheck::stands).orElseThrow(NothingToTakeBack::new);
    }

    private void withdraw(ReportView report, DocumentCheck check, String reason, DocumentCheckWithdrawn fact) throws Refusal {
        String why = ReviewAccess.requireText(reason);
        check.withdraw(proceedings.now(), why);
        proceedings.record(fact.by(), fact.given() ? "GiveDocumentCheckBack" : "WithdrawDocumentCheck", "report", report.id(), report.unitId(), why);
        proceedings.announce(fact);
    }
}

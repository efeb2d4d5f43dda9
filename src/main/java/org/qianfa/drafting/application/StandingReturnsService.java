package org.qianfa.drafting.application;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.drafting.StandingReturns;
import org.qianfa.drafting.domain.Report;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StandingReturnsService implements StandingReturns {

    private final Admission admission;

    StandingReturnsService(Admission admission) {
        this.admission = admission;
    }

    @Override
    public List<ReturnView> onReport(Actor reader, long reportId) {
        Report report = admission.readable(reader, reportId);
        List<ReturnView> returns = new ArrayList<>();
        if (report.getReturnReason() != null) {
            returns.add(new ReturnView(null, report.getReturnReason()));
        }
        report.getSections().stream().filter(s -> s.getReturnReason() != null)
                .forEach(s -> returns.add(new ReturnView(s.getId(), s.getReturnReason())));
        return returns;
    }
}

package org.qianfa.review.application;

import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.people.Directory;
import org.qianfa.review.EnterReview;
import org.qianfa.review.MatterView;
import org.qianfa.review.domain.Matter;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class EnterReviewService implements EnterReview {

    private final ReviewAccess access;
    private final AnnotatingDesk desk;
    private final Reports reports;
    private final Directory directory;
    private final ReviewClocks clocks;

    EnterReviewService(ReviewAccess access, AnnotatingDesk desk, Reports reports, Directory directory,
                       ReviewClocks clocks) {
        this.access = access;
        this.desk = desk;
        this.reports = reports;
        this.directory = directory;
        this.clocks = clocks;
    }

    @Override
    public ReportView report(Actor by, long reportId, Role role) {
        return access.report(by, reportId, role);
    }

    @Override
    public ReportView consultation(Actor by, long reportId, long departmentId) {
        ReportView report = reports.readable(by, reportId);
        if (directory.department(departmentId).unitId() != report.unitId()) {
            throw new NotFound("department", departmentId);
        }
        if (!by.holdsInDepartment(Role.DEPARTMENT_HEAD, departmentId)) {
            throw new NotPermitted("head of department " + departmentId + " only");
        }
        return report;
    }

    @Override
    public MatterView matter(Actor by, long matterId, Role role) {
        Matter matter = access.matter(by, matterId, role);
        return clocks.view(matter, access.seesReview(by, matter));
    }

    @Override
    public MatterView supplementing(Actor by, long matterId) {
        Matter matter = access.submitted(by, matterId);
        return clocks.view(matter, access.seesReview(by, matter));
    }

    @Override
    public void requireReviewing(Actor by, long matterId) throws Refusal {
        desk.reviewing(by, matterId);
    }

    @Override
    public boolean reviewing(Actor by, long matterId) {
        try {
            requireReviewing(by, matterId);
            return true;
        } catch (Refusal | NotPermitted notNow) {
            return false;
        }
    }
}

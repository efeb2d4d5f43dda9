package org.qianfa.review.application;

import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.review.MatterView;
import org.qianfa.review.ReviewRefusal.MatterNotAtThisStep;
import org.qianfa.review.ReviewRefusal.ReportNotInReview;
import org.qianfa.review.ReviewRefusal.ReviewTextMissing;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.persistence.Matters;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;

/** Who may know of a matter and act on it. An adviser knows the matters called to, nothing else. */
@Component
class ReviewAccess {

    private final Reports reports;
    private final Matters matters;

    ReviewAccess(Reports reports, Matters matters) {
        this.reports = reports;
        this.matters = matters;
    }

    /** The report, for somebody who holds the role in its unit. */
    ReportView report(Actor by, long reportId, Role role) {
        ReportView report = reports.readable(by, reportId);
        if (!by.holds(role, report.unitId())) {
            throw new NotPermitted(role + " of unit " + report.unitId() + " only");
        }
        return report;
    }

    Matter matter(Actor reader, long matterId) {
        return matters.findById(matterId).filter(m -> mayKnow(reader, m)).orElseThrow(() -> new NotFound("matter", matterId));
    }

    Matter matter(Actor by, long matterId, Role role) {
        Matter matter = matter(by, matterId);
        if (!by.holds(role, matter.submission().unitId())) {
            throw new NotPermitted(role + " of unit " + matter.submission().unitId() + " only");
        }
        return matter;
    }

    /** The matter, for those who conduct its review: the legality reviewer and the approver of its unit. */
    Matter conducted(Actor by, long matterId) {
        Matter matter = matter(by, matterId);
        if (!by.holdsAny(matter.submission().unitId(), Role.LEGALITY_REVIEWER, Role.LEGALITY_APPROVER)) {
            throw new NotPermitted("reviewer or approver of unit " + matter.submission().unitId() + " only");
        }
        return matter;
    }

    /** The matter, for those who submit and supplement it: the coordinator for a report, its department for another. */
    Matter submitted(Actor by, long matterId) {
        return matter(by, matterId).submission().reportId() == null ? ofOwnDepartment(by, matterId)
                : matter(by, matterId, Role.COORDINATOR);
    }

    /** A matter that is not a report, for the drafters and the head of the department that submitted it. */
    Matter ofOwnDepartment(Actor by, long matterId) {
        Matter matter = matter(by, matterId);
        Long department = matter.submission().departmentId();
        if (department == null) {
            throw new NotFound("department of matter", matterId);
        }
        if (!by.holdsInDepartment(Role.DRAFTER, department) && !by.holdsInDepartment(Role.DEPARTMENT_HEAD, department)) {
            throw new NotPermitted("department " + department + " only");
        }
        return matter;
    }

    /** What was found unlawful or returned is not answered, it is submitted anew. */
    void requireNotUnlawful(Matter matter) throws MatterNotAtThisStep {
        if (!matter.examination().approval().outcome().passes()) {
            throw new MatterNotAtThisStep(matter.state());
        }
    }

    boolean mayKnow(Actor reader, Matter matter) {
        return called(reader, matter) || staff(reader, matter.submission().unitId());
    }

    /** Whether the person may see what is said on the matter: before the reply, only those who review or approve. */
    boolean seesReview(Actor reader, Matter matter) {
        return called(reader, matter) || !matter.state().open() && matter.state() != MatterView.State.STOPPED && staff(reader, matter.submission().unitId())
                || reader.holdsAny(matter.submission().unitId(), Role.LEGALITY_REVIEWER, Role.LEGALITY_APPROVER);
    }

    /** Whether the person reads and annotates as an adviser: called, or helping who was. */
    boolean called(Actor person, Matter matter) {
        return advises(person, matter)
                || matter.examination().helpers().contains(person.id()) && person.holds(Role.LEGAL_ADVISER, matter.submission().unitId());
    }

    /** Whether the person was called and is to conclude. */
    boolean advises(Actor person, Matter matter) {
        return matter.advisers().contains(person.id()) && person.holds(Role.LEGAL_ADVISER, matter.submission().unitId());
    }

    /** Whether the person works in the unit otherwise than as an adviser from outside. */
    boolean staff(Actor person, long unitId) {
        return person.grants().stream().filter(g -> g.unitId() == unitId).map(Grant::role)
                .anyMatch(r -> r != Role.LEGAL_ADVISER && !r.administrative());
    }

    /** Hides a report from everybody who does not work in its unit. */
    void requireStaff(Actor person, long reportId) {
        if (!staff(person, reports.readable(person, reportId).unitId())) {
            throw new NotFound("report", reportId);
        }
    }

    static void requireInReview(ReportView report) throws ReportNotInReview {
        if (report.phase() != ReportPhase.UNDER_REVIEW) {
            throw new ReportNotInReview(report.phase());
        }
    }

    /** A choice that must be made. */
    static <T> T requireChoice(T choice) throws ReviewTextMissing {
        if (choice == null) {
            throw new ReviewTextMissing();
        }
        return choice;
    }

    static String requireText(String text) throws ReviewTextMissing {
        if (text == null || text.isBlank()) {
            throw new ReviewTextMissing();
        }
        return text.strip();
    }
}

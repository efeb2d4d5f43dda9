package org.qianfa.review.application;

import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.review.AnswerBegun;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.ReviewRefusal.AmendedByFile;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.persistence.Matters;
import org.qianfa.review.persistence.Opinions;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;

/** Who may answer an opinion, and when: between the reply and the coordinator's word that all are answered. */
@Component
class AnsweringDesk {

    private final ReviewAccess access;
    private final Reports reports;
    private final Matters matters;
    private final Opinions opinions;

    AnsweringDesk(ReviewAccess access, Reports reports, Matters matters, Opinions opinions) {
        this.access = access;
        this.reports = reports;
        this.matters = matters;
        this.opinions = opinions;
    }

    /** As {@link #open}, for what calls for an answer. */
    Place answering(Actor by, long opinionId, Long chosen) throws Refusal {
        Place place = open(by, opinionId, chosen);
        if (!place.opinion().getStatement().needsAnswer()) {
            throw new NotFound("open opinion", opinionId);
        }
        return place;
    }

    /** @param chosen the section to change for an opinion on the whole report, may be {@code null} */
    Place open(Actor by, long opinionId, Long chosen) throws Refusal {
        Opinion opinion = standing(opinionId);
        if (opinion.isOnFile()) {
            access.matter(by, opinion.getMatterId());
            throw new AmendedByFile();
        }
        ReportView report = reports.readable(by, opinion.getReportId());
        Matter newest = newest(report.id());
        if (!access.mayKnow(by, newest)) {
            throw new NotFound("opinion", opinionId);
        }
        SectionView section = section(report, opinion.getAnchor() == null ? chosen : Long.valueOf(opinion.getAnchor().sectionId()));
        boolean drafter = opinion.getAnchor() != null && section.drafterId() == by.id();
        if (!drafter && !by.holds(Role.COORDINATOR, report.unitId())) {
            throw new NotPermitted("the coordinator and the section's drafter only");
        }
        ReviewAccess.requireInReview(report);
        newest.require(State.REPLIED);
        if (opinion.isClosed()) {
            throw new NotFound("open opinion", opinionId);
        }
        return new Place(opinion, newest, section, report.unitId());
    }

    /** Nobody settles what was said about a report that is not under review any more; matters of other kinds know by themselves. */
    void requireInReview(Matter matter) throws Refusal {
        if (matter.submission().reportId() != null) {
            ReviewAccess.requireInReview(reports.report(matter.submission().reportId()));
        }
    }

    private static SectionView section(ReportView report, Long id) {
        return id == null ? null : report.sections().stream().filter(s -> s.id() == id).findFirst()
                .orElseThrow(() -> new NotFound("section", id));
    }

    Opinion standing(long opinionId) {
        return opinions.standing(opinionId).orElseThrow(() -> new NotFound("opinion", opinionId));
    }

    /** The matter in which the opinion is answered and settled. */
    Matter matterOf(Opinion opinion) {
        return opinion.isOnFile() ? matters.findById(opinion.getMatterId()).orElseThrow() : newest(opinion.getReportId());
    }

    /** The newest matter on the report; opinions left open by earlier ones are answered together with its own. */
    Matter newest(long reportId) {
        return matters.newestOfReport(reportId).orElseThrow(() -> new NotFound("matter of report", reportId));
    }

    /** @param matter in which it is answered @param section {@code null} for an opinion on the whole report as long as none is chosen */
    record Place(Opinion opinion, Matter matter, SectionView section, long unitId) {

        AnswerBegun begun(Actor by) {
            return new AnswerBegun(by, opinion.getReportId(), matter.id());
        }

        boolean changes(String newText) {
            return section != null && newText != null && !newText.equals(section.text());
        }
    }
}

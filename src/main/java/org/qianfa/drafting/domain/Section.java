package org.qianfa.drafting.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.SectionState;
import org.qianfa.drafting.SelfReview;
import org.qianfa.drafting.TextMissing;
import org.qianfa.shared.Refusal;

/** A section of a report: drafted by one person, with helpers or without, reviewed by another, then a part of the whole. */
@Entity
@Table(name = "drafting_section")
public class Section {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "report_id")
    private Report report;
    @Embedded
    private SectionPlan plan;
    @Embedded
    private SectionProgress progress = new SectionProgress();
    @Embedded
    private Manuscript manuscript = new Manuscript();
    @Embedded
    private CoDrafters coDrafters = new CoDrafters();
    @Version
    private int version;

    protected Section() {
    }

    Section(Report report, SectionPlan plan) {
        this.report = report;
        this.plan = plan;
    }

    public void assign(long department, long drafter, LocalDate due) throws Refusal {
        report.require(ReportPhase.PLANNED);
        plan = plan.assignedTo(department, drafter, due);
    }

    /** The plan of the year moved. Without effect if the section has a day of its own. */
    public void postpone(LocalDate from, LocalDate to) {
        plan = from.equals(plan.dueOn()) ? plan.due(to) : plan;
    }

    void open() {
        progress.opened();
    }

    void reopen(String reason) {
        progress.returned(reason);
    }

    void moveTo(int ordinal) {
        plan = plan.movedTo(ordinal);
    }

    /** Hands in the text. The words of the newest revision make no new one. */
    public Revision submit(Written written, int basedOn) throws Refusal {
        requireOpenToDrafter();
        SectionText text = SectionText.of(written.text());
        if (text.value().equals(plan.heading()) && !plan.dividesFurther(report.getSections())) {
            throw new TextMissing();
        }
        manuscript.requireNewest(basedOn);
        progress.submitted();
        return manuscript.says(text) ? manuscript.newest() : manuscript.write(this, text, written);
    }

    /** Keeps a text as a revision without handing it in. */
    public Revision keep(Written written, int basedOn) throws Refusal {
        requireOpenToDrafter();
        return manuscript.next(this, written, basedOn);
    }

    public void approve(long reviewerId) throws Refusal {
        requireReviewableBy(reviewerId);
        progress.done();
        report.sectionFinished();
    }

    public void sendBack(long reviewerId, String reason) throws Refusal {
        requireReviewableBy(reviewerId);
        reopen(Manuscript.requireReason(reason));
    }

    /** Back to its drafter though its reviewer did not return it. */
    public void takenFromReview(String reason) throws Refusal {
        report.require(ReportPhase.DRAFTING);
        String why = Manuscript.requireReason(reason);
        progress.requireSubmitted();
        reopen(why);
    }

    /** Takes back what was handed in. */
    public void withdraw(String reason) throws Refusal {
        report.require(ReportPhase.DRAFTING);
        Manuscript.requireReason(reason);
        progress.withdrawn();
    }

    /** The coordinator's edit while consolidating. */
    public Revision revise(Written written, int basedOn) throws Refusal {
        report.require(ReportPhase.CONSOLIDATING);
        return manuscript.next(this, written, basedOn);
    }

    /** The change that carries out an adopted opinion. */
    public Revision amend(Written written) throws Refusal {
        report.require(ReportPhase.UNDER_REVIEW);
        Manuscript.requireReason(written.reason());
        return manuscript.next(this, written, manuscript.number());
    }

    /** Who drafts it, who helps, and how that changes. */
    public SectionCrew crew() {
        return new SectionCrew(this, coDrafters);
    }

    void draftedBy(long drafterId) {
        plan = plan.draftedBy(drafterId);
    }

    public void requireOpenToDrafter() throws Refusal {
        report.require(ReportPhase.DRAFTING);
        progress.requireDrafting();
    }

    public boolean openToDrafter() {
        return report.getPhase() == ReportPhase.DRAFTING && progress.drafting();
    }

    /** Whose hands the text is in, and in whose it was. */
    public SectionAuthors hands() {
        return new SectionAuthors(plan.drafterId(), coDrafters, manuscript.newest() == null ? null : manuscript.newest().getAuthorId());
    }

    boolean finished() {
        return progress.state() == SectionState.DONE && manuscript.newest() != null;
    }

    private void requireReviewableBy(long reviewerId) throws Refusal {
        report.require(ReportPhase.DRAFTING);
        progress.requireSubmitted();
        if (hands().wrote(reviewerId)) {
            throw new SelfReview();
        }
    }

    public Long getId() {
        return id;
    }

    public Report getReport() {
        return report;
    }

    public SectionPlan getPlan() {
        return plan;
    }

    public SectionState getState() {
        return progress.state();
    }

    public String getReturnReason() {
        return progress.returnReason();
    }

    public Long getRevisionId() {
        return manuscript.newest() == null ? null : manuscript.newest().getId();
    }

    public int getRevisionNumber() {
        return manuscript.number();
    }

    public String getText() {
        return manuscript.text();
    }
}

package org.qianfa.drafting.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.qianfa.drafting.ReasonMissing;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.RevisionOutdated;
import org.qianfa.drafting.SectionNotInState;
import org.qianfa.drafting.SectionState;
import org.qianfa.drafting.SelfReview;
import org.qianfa.drafting.TextMissing;
import org.qianfa.drafting.TextUnchanged;
import org.qianfa.shared.Refusal;

/** A section of a report: drafted by one person, reviewed by another, then a part of the whole. */
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
    @Enumerated(EnumType.STRING)
    private SectionState state;
    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "newest_revision_id")
    private Revision newest;
    private String returnReason;
    @Version
    private int version;

    protected Section() {
    }

    Section(Report report, SectionPlan plan) {
        this.report = report;
        this.plan = plan;
        this.state = SectionState.PLANNED;
    }

    public void assign(long department, long drafter, LocalDate due) throws Refusal {
        report.require(ReportPhase.PLANNED);
        plan = plan.assignedTo(department, drafter, due);
    }

    void open() {
        state = SectionState.DRAFTING;
    }

    void reopen(String reason) {
        state = SectionState.RETURNED;
        returnReason = reason;
    }

    public Revision submit(Written written, int basedOn) throws Refusal {
        requireOpenToDrafter();
        SectionText text = SectionText.of(written.text());
        if (text.value().equals(plan.heading()) && !report.dividesFurther(this)) {
            throw new TextMissing();
        }
        requireNewest(basedOn);
        state = SectionState.SUBMITTED;
        return write(text, written);
    }

    public void approve(long reviewerId) throws Refusal {
        requireReviewableBy(reviewerId);
        state = SectionState.DONE;
        returnReason = null;
        report.sectionFinished();
    }

    public void sendBack(long reviewerId, String reason) throws Refusal {
        requireReviewableBy(reviewerId);
        reopen(reasonOf(reason));
    }

    /** The coordinator's edit while consolidating. */
    public Revision revise(Written written, int basedOn) throws Refusal {
        report.require(ReportPhase.CONSOLIDATING);
        SectionText text = SectionText.of(written.text());
        requireNewest(basedOn);
        requireChanged(text);
        return write(text, written);
    }

    /** The change that carries out an adopted opinion. */
    public Revision amend(Written written) throws Refusal {
        report.require(ReportPhase.UNDER_REVIEW);
        SectionText text = SectionText.of(written.text());
        reasonOf(written.reason());
        requireChanged(text);
        return write(text, written);
    }

    public void requireOpenToDrafter() throws Refusal {
        report.require(ReportPhase.DRAFTING);
        if (!openToDrafter()) {
            throw new SectionNotInState(state);
        }
    }

    public boolean openToDrafter() {
        return report.getPhase() == ReportPhase.DRAFTING
                && (state == SectionState.DRAFTING || state == SectionState.RETURNED);
    }

    /** Whether this person had a hand in the text, so that somebody else must review it. */
    public boolean writtenBy(long personId) {
        return plan.drafterId() == personId || newest != null && newest.getAuthorId() == personId;
    }

    boolean finished() {
        return state == SectionState.DONE && newest != null;
    }

    String label() {
        return plan.heading().isEmpty() ? "#" + (plan.ordinal() + 1) : plan.heading();
    }

    private void requireReviewableBy(long reviewerId) throws Refusal {
        report.require(ReportPhase.DRAFTING);
        if (state != SectionState.SUBMITTED) {
            throw new SectionNotInState(state);
        }
        if (writtenBy(reviewerId)) {
            throw new SelfReview();
        }
    }

    private void requireNewest(int basedOn) throws Refusal {
        if (basedOn != getRevisionNumber()) {
            throw new RevisionOutdated(basedOn, getRevisionNumber(), getText());
        }
    }

    private void requireChanged(SectionText text) throws Refusal {
        if (text.value().equals(getText())) {
            throw new TextUnchanged(getRevisionNumber());
        }
    }

    private static String reasonOf(String reason) throws Refusal {
        if (reason == null || reason.isBlank()) {
            throw new ReasonMissing();
        }
        return reason.strip();
    }

    private Revision write(SectionText text, Written written) {
        newest = new Revision(this, getRevisionNumber() + 1, text.value(), written);
        report.textChanged();
        return newest;
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
        return state;
    }

    public String getReturnReason() {
        return returnReason;
    }

    public Long getRevisionId() {
        return newest == null ? null : newest.getId();
    }

    public int getRevisionNumber() {
        return newest == null ? 0 : newest.getNumber();
    }

    public String getText() {
        return newest == null ? "" : newest.getText();
    }
}

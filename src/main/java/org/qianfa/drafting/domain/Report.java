package org.qianfa.drafting.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.qianfa.drafting.ReportNotInPhase;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.SectionOfOtherReport;
import org.qianfa.drafting.SectionState;
import org.qianfa.drafting.SectionsUnfinished;
import org.qianfa.shared.Refusal;

/** The report of a unit on a year. Knows which phase follows which, whoever asks. */
@Entity
@Table(name = "drafting_report")
public class Report {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long cycleId;
    private long unitId;
    @Column(name = "report_year")
    private int year;
    private String title;
    @Enumerated(EnumType.STRING)
    private ReportPhase phase;
    private String documentNumber;
    private String returnReason;
    private LocalDate reopenedOn;
    @Embedded
    private ReportEnd end = ReportEnd.open();
    /** Grows with every revision of any section, so that nobody seals a text that is changing under the hand. */
    private int textVersion;
    @Version
    private int version;
    @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
    @OrderBy("plan.ordinal")
    private List<Section> sections = new ArrayList<>();

    protected Report() {
    }

    public Report(long cycleId, long unitId, int year, String title) {
        this.cycleId = cycleId;
        this.unitId = unitId;
        this.year = year;
        this.title = title;
        this.phase = ReportPhase.PLANNED;
    }

    public void plan(SectionPlan plan) {
        sections.add(new Section(this, plan));
    }

    /** Opens all sections for drafting, once it is clear who drafts what. */
    public void beginDrafting() throws Refusal {
        require(ReportPhase.PLANNED);
        sections.forEach(Section::open);
        phase = ReportPhase.DRAFTING;
    }

    public void consolidate() throws Refusal {
        require(ReportPhase.CONSOLIDATING);
        List<String> unfinished = sections.stream().filter(s -> !s.finished()).map(s -> s.getPlan().label()).toList();
        if (!unfinished.isEmpty()) {
            throw new SectionsUnfinished(unfinished);
        }
        returnReason = null;
        phase = ReportPhase.UNDER_REVIEW;
    }

    /** Finished sections that the order does not name stay finished; what goes to another review stays as it is. */
    public void sendBack(ReturnOrder order) throws Refusal {
        if (order.to() != null) {
            require(ReportPhase.UNDER_REVIEW);
            returnReason = order.requiredReason();
            return;
        }
        require(ReportPhase.UNDER_REVIEW, ReportPhase.SIGNED);
        String reason = order.requiredReason();
        List<Section> named = new ArrayList<>();
        for (long sectionId : order.sectionIds()) {
            named.add(section(sectionId));
        }
        returnReason = reason;
        named.forEach(s -> s.reopen(returnReason));
        phase = named.isEmpty() ? ReportPhase.CONSOLIDATING : ReportPhase.DRAFTING;
    }

    /** Taken back by who consolidated it; nobody returned it. */
    public void withdraw(String reason) throws Refusal {
        require(ReportPhase.UNDER_REVIEW);
        Manuscript.requireReason(reason);
        phase = ReportPhase.CONSOLIDATING;
    }

    /** All sections stay finished; whoever consolidates amends them. */
    public void reopen(String reason, LocalDate on) throws Refusal {
        require(ReportPhase.ARCHIVED);
        returnReason = ReturnOrder.toConsolidation(reason).requiredReason();
        reopenedOn = on;
        phase = ReportPhase.CONSOLIDATING;
    }

    /** What was signed once is corrected or withdrawn; what is under review, an administrator alone ends. */
    public void requireTerminable(boolean administrator) throws Refusal {
        ReportEnd.require(phase, documentNumber != null, administrator);
        require(ReportPhase.PLANNED, ReportPhase.DRAFTING, ReportPhase.CONSOLIDATING, ReportPhase.UNDER_REVIEW);
    }

    /** Nobody goes on with it; its place in the year is free. */
    public void terminate(long by, String reason, Instant at) {
        end.terminate(by, reason, at);
        phase = ReportPhase.TERMINATED;
    }

    /** A new one in the place of this terminated one, with the same sections and people. */
    public Report anew() {
        Report report = new Report(cycleId, unitId, year, title);
        report.end = ReportEnd.insteadOf(this);
        sections.forEach(section -> report.plan(section.getPlan()));
        return report;
    }

    public void signed() {
        returnReason = null;
        proceed(ReportPhase.UNDER_REVIEW, ReportPhase.SIGNED);
    }

    public void numbered(String number) {
        if (phase.compareTo(ReportPhase.SIGNED) < 0) {
            throw new IllegalStateException("report " + id + " gets no number while " + phase);
        }
        documentNumber = number;
    }

    public void published() {
        proceed(ReportPhase.SIGNED, ReportPhase.PUBLISHED);
    }

    public void withheld() {
        proceed(ReportPhase.SIGNED, ReportPhase.WITHHELD);
    }

    public void archived() {
        if (phase != ReportPhase.WITHHELD) {
            proceed(ReportPhase.PUBLISHED, ReportPhase.ARCHIVED);
        }
        phase = ReportPhase.ARCHIVED;
    }

    /** A step that was already taken is no error: the process may repeat itself after a failure. */
    private void proceed(ReportPhase from, ReportPhase to) {
        boolean repeated = phase == to || phase == ReportPhase.ARCHIVED && from == ReportPhase.SIGNED;
        if (phase != from && !repeated) {
            throw new IllegalStateException("report " + id + " cannot become " + to + " while " + phase);
        }
        if (phase == from) {
            phase = to;
        }
    }

    /** Guards an action that only some phases allow. */
    public void require(ReportPhase... allowed) throws ReportNotInPhase {
        if (!Arrays.asList(allowed).contains(phase)) {
            throw new ReportNotInPhase(phase);
        }
    }

    public Section section(long sectionId) throws SectionOfOtherReport {
        return sections.stream().filter(s -> s.getId() == sectionId).findFirst()
                .orElseThrow(() -> new SectionOfOtherReport(sectionId));
    }

    void sectionFinished() {
        if (phase == ReportPhase.DRAFTING && sections.stream().allMatch(s -> s.getState() == SectionState.DONE)) {
            phase = ReportPhase.CONSOLIDATING;
        }
    }

    void textChanged() {
        textVersion++;
    }

    public Long getId() {
        return id;
    }

    public long getCycleId() {
        return cycleId;
    }

    /** When it was last opened again after it was finished, {@code null} if it never was. */
    public LocalDate getReopenedOn() {
        return reopenedOn;
    }

    public long getUnitId() {
        return unitId;
    }

    public ReportEnd getEnd() {
        return end;
    }

    public int getYear() {
        return year;
    }

    public String getTitle() {
        return title;
    }

    public ReportPhase getPhase() {
        return phase;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public String getReturnReason() {
        return returnReason;
    }

    public List<Section> getSections() {
        return List.copyOf(sections);
    }
}

package org.qianfa.figures.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.qianfa.figures.FigureLedger.RemovedView;
import org.qianfa.figures.FigureSpec;

/** A line of a report's ledger: what it is about, and whether it is still there. */
@MappedSuperclass
public abstract class LedgerLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(updatable = false)
    private long reportId;
    @Column(name = "figure_number", updatable = false)
    private int number;
    @Column(updatable = false)
    private String name;
    @Embedded
    private Description description;
    /** {@code null} once removed: a name is unique among the lines that are there. */
    private Boolean live = true;
    @Embedded
    private Removal removal;
    @Version
    private int version;

    protected LedgerLine() {
    }

    LedgerLine(long reportId, int number, FigureSpec spec) {
        this.reportId = reportId;
        this.number = number;
        this.name = spec.name();
        this.description = Description.of(spec);
    }

    final void describeAs(FigureSpec spec) {
        description = Description.of(spec);
    }

    /** It leaves the ledger; what was done to it remains known. */
    final void leave(Change.Who who, String reason) {
        live = null;
        removal = new Removal(who.personId(), who.at(), reason);
    }

    /** Of one that was removed. */
    public RemovedView removed() {
        return new RemovedView(id, code(), name, removal.removedBy(), removal.removedAt(), removal.removalReason());
    }

    public boolean derived() {
        return description.formula() != null;
    }

    public FigureSpec spec() {
        return description.spec(name);
    }

    final Description description() {
        return description;
    }

    public String code() {
        return "F" + number;
    }

    public Long getId() {
        return id;
    }

    public long getReportId() {
        return reportId;
    }

    public String getName() {
        return name;
    }
}

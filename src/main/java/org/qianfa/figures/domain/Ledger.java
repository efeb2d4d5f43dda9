package org.qianfa.figures.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.qianfa.figures.FigureSpec;

/** The ledger of one report. Locked by every command on its figures, so that they come one after the other. */
@Entity
@Table(name = "figures_ledger")
public class Ledger {

    @Id
    private Long reportId;
    @Column(updatable = false)
    private long unitId;
    @Column(name = "ledger_year", updatable = false)
    private int year;
    private boolean collecting;
    private int lastNumber;
    /** Whether anybody goes on with the report. */
    private boolean live = true;

    protected Ledger() {
    }

    /** @param spec checked */
    public Figure open(FigureSpec spec) {
        lastNumber++;
        return new Figure(reportId, lastNumber, spec);
    }

    /** The report's process takes along the requests made so far. */
    public void beginCollecting() {
        collecting = true;
    }

    /** Its figures are compared with no others any more. */
    public void terminate() {
        live = false;
    }

    public String defaultPeriod() {
        return year + "年";
    }

    public boolean isCollecting() {
        return collecting;
    }

    public long getReportId() {
        return reportId;
    }

    public long getUnitId() {
        return unitId;
    }

    public int getYear() {
        return year;
    }
}

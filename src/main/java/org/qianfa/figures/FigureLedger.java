package org.qianfa.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.qianfa.shared.Actor;

/** Reads the ledgers of reports. Everything needs the right to read the report. */
public interface FigureLedger extends ConfirmedFigures {

    /** All figures of a report by code, as far as the filter lets them through. */
    List<FigureView> figures(Actor reader, long reportId, Filter filter);

    /** @throws org.qianfa.shared.NotFound if there is none, or the person may not know of it */
    FigureView figure(Actor reader, long figureId);

    /** Newest first. */
    List<ChangeView> history(Actor reader, long figureId);

    /** Oldest first. */
    List<EvidenceView> evidence(Actor reader, long figureId);

    EvidenceFile evidenceFile(Actor reader, long figureId, long evidenceId);

    /** This figure in all years of its unit, by year; the last-year column fills a year that has no ledger. */
    List<YearValue> years(Actor reader, long figureId);

    /** Figures the report needs (asked for, or tied to its text) that are not confirmed. */
    List<FigureView> outstanding(Actor reader, long reportId);

    /** Figures that were in the report's ledger and are no longer, newest first. */
    List<RemovedView> removed(Actor reader, long reportId);

    /** What last year's ledger of the unit holds of a department, as a proposal for a request; empty if there is none. */
    List<FigureSpec> lastYearsList(Actor reader, long reportId, long departmentId);

    /** @param departmentId {@code null} for all @param state {@code null} for all @param words part of a name; may be empty */
    record Filter(Long departmentId, FigureState state, String words) {

        public static final Filter ALL = new Filter(null, null, "");
    }

    /** @param by {@code null} if it followed from another change */
    record ChangeView(ChangeKind kind, Long by, Instant at, String before, String after, String reason) {
    }

    /** @param digest SM3 of the content, 64 hexadecimal digits */
    record EvidenceView(long id, String fileName, EvidenceKind kind, long size, String digest, long addedBy, Instant addedAt) {
    }

    record EvidenceFile(EvidenceView about, byte[] content) {
    }

    /** @param id of the figure; there is no more to be read about it here */
    record RemovedView(long id, String code, String name, long by, Instant at, String reason) {
    }

    record YearValue(int year, BigDecimal value) {
    }
}

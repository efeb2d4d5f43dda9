package org.qianfa.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qianfa.figures.FigureSource.Count;
import org.qianfa.shared.Actor;

/** Tells which figures come from registers, and whether the registers still say the same. */
public interface FigureOrigins {

    /** What the registers offer the report, with what the ledger has. For who reads the report. */
    List<Offer> offers(Actor reader, long reportId);

    /** Where the figure was counted; empty if it was given by hand. */
    Optional<Origin> origin(Actor reader, long figureId);

    /** Figures of the report that say something else than their registers now. */
    List<FigureView> outdated(Actor reader, long reportId);

    /** @param figure the line of that name, {@code null} if there is none */
    record Offer(Count count, FigureView figure) {

        /** Whether the ledger says something else. */
        public boolean differs() {
            return figure != null && (figure.value() == null || figure.value().compareTo(count.value()) != 0);
        }
    }

    /**
     * @param counted what it came to then
     * @param now     what it comes to now, {@code null} if there is no such register any more
     * @param mayOpen whether the reader may look at the cases
     */
    record Origin(long figureId, String key, String evidence, String address, BigDecimal counted, Instant countedAt, BigDecimal now,
                  boolean outdated, boolean mayOpen) {
    }
}

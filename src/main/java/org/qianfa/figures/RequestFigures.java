package org.qianfa.figures;

import java.time.LocalDate;
import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The coordinator asks a department for figures. Announces {@link FiguresRequested}. */
public interface RequestFigures {

    /** @return the request's id */
    long requestFigures(Actor by, Command command) throws Refusal;

    /** @param dueOn may be {@code null}: when the sections are due */
    record Command(long reportId, long departmentId, LocalDate dueOn, List<Item> items) {
    }

    /** A figure asked for; one of that name in the ledger is asked for again, another is added. */
    record Item(String name, String unit, String period, String definition) {
    }
}

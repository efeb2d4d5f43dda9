package org.qianfa.problems;

import java.util.List;
import org.qianfa.shared.Actor;

/** The register of problems (问题整改台账): read by whoever works in the unit, and from the level above. */
public interface ProblemRegister {

    /** Authorised, filtered and paged by the database. @param after {@code null} for the first page @throws org.qianfa.shared.NotPermitted */
    Page problems(Actor reader, Filter filter, ProblemCursor after, int size);

    /** How many of those the filter leaves are in each state; proposed ones apart, discarded ones left out. */
    Tally tally(Actor reader, Filter filter);

    /** @throws org.qianfa.shared.NotFound if there is none, or the person may not know of it */
    ProblemView problem(Actor reader, long problemId);

    /** Units the person reads. */
    List<Place> units(Actor reader);

    /** Whom the coordinator of this unit may name for a measure. */
    Leads leads(Actor by, long unitId);

    /** Each may be {@code null}: all. Discarded ones are found only if asked for. @param words in text or cause */
    record Filter(Long unitId, Integer year, ProblemState state, String words) {

        public static final Filter ALL = new Filter(null, null, null, null);
    }

    /** @param next where the next page begins, {@code null} on the last */
    record Page(List<Row> rows, ProblemCursor next) {
    }

    /** @param measures how many are planned @param ahead how many of them for the next year */
    record Row(long id, long unitId, String unitName, int year, String text, boolean caused, ProblemState state, int measures, int ahead) {
    }

    record Tally(int proposed, int rectifying, int lasting, int closed) {

        /** All that count. */
        public int all() {
            return rectifying + lasting + closed;
        }
    }

    /** @param keeps whether the person keeps the unit's register */
    record Place(long id, String name, boolean keeps) {
    }

    record Leads(List<Named> departments, List<Named> persons) {
    }

    record Named(long id, String name) {
    }
}

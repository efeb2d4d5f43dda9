package org.qianfa.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.qianfa.review.MatterView;
import org.qianfa.shared.Actor;

/**
 * The register of legality reviews (合法性审查台账), newest first: those done here and those brought from files. Its keepers
 * and leaders read a unit's, a district supervisor those below, an adviser the entries of the own reviews.
 */
public interface ReviewRegister {

    /** How many rows a file holds at most. */
    int MOST_EXPORTED = 20_000;

    /**
     * @param after {@code null} for the first page
     * @throws org.qianfa.shared.NotPermitted if the person reads no register
     */
    Paged<Row> reviews(Actor reader, Filter filter, RegisterCursor after, int size);

    /** What the filter leaves, whichever page. */
    Totals totals(Actor reader, Filter filter);

    /** All the filter leaves, for a file; at most {@link #MOST_EXPORTED}. */
    List<Row> all(Actor reader, Filter filter);

    /** What there is to choose from. */
    Choices choices(Actor reader, Long unitId);

    /**
     * Each may be {@code null} or empty: all.
     *
     * @param year       the year it counts for, see {@link ReviewEntry#year()}
     * @param words      in title or number, whatever case
     * @param overdue    those past their limit only, replied or not
     */
    record Filter(Long unitId, Set<MatterView.Kind> kinds, MatterView.State state, Stage stage, Integer year, String department,
                  boolean overdue, String words) {

        public static final Filter ALL = new Filter(null, Set.of(), null, null, null, null, false, null);

        public Filter {
            kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
        }
    }

    /** Whether the reply is given. */
    enum Stage {
        OPEN, REPLIED
    }

    /**
     * @param dueOn    {@code null} without a limit, and while the clock stands still
     * @param daysUsed working days until the reply, or until today
     * @param matterId the review done here, {@code null} if brought from a file
     */
    record Row(long id, long unitId, String unitName, ReviewEntry entry, LocalDate dueOn, Integer daysUsed, boolean overdue, Long matterId) {
    }

    record Totals(long reviews, long replied, long overdue, long opinions, long answered, long adopted, long partly) {
    }

    record Choices(List<Unit> units, List<Integer> years, List<String> departments) {
    }

    record Unit(long id, String name) {
    }
}

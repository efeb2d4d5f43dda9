package org.qianfa.registers.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.registers.EntryFlawed;
import org.qianfa.registers.Field;
import org.qianfa.registers.Flaw;
import org.qianfa.registers.ImportReviews.RowFlaw;
import org.qianfa.registers.ReviewEntry;
import org.qianfa.registers.domain.ReviewRules;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.MatterView.State;

/** Reads one row of a file. What a file leaves out follows from the rest where it can: the state, the days used. */
final class RowReader {

    private final int line;
    private final Map<ReviewColumn, String> cells;
    private final List<RowFlaw> flaws = new ArrayList<>();

    RowReader(int line, Map<ReviewColumn, String> cells) {
        this.line = line;
        this.cells = cells;
    }

    /** @return the entry, which may be kept only if there are no {@link #flaws} */
    ReviewEntry read(WorkingDays calendar, LocalDate today) {
        LocalDate received = day(ReviewColumn.RECEIVED_ON);
        LocalDate replied = day(ReviewColumn.REPLIED_ON);
        Integer used = number(ReviewColumn.DAYS_USED);
        Integer limit = number(ReviewColumn.LIMIT_DAYS);
        int opinions = count(ReviewColumn.OPINIONS, 0);
        State state = word(ReviewColumn.STATE, Words::state);
        LegalityOutcome outcome = word(ReviewColumn.OUTCOME, Words::outcome);
        boolean known = flaws.isEmpty();
        ReviewEntry entry = new ReviewEntry(emptyToNull(text(ReviewColumn.NUMBER)), word(ReviewColumn.KIND, Words::kind), text(ReviewColumn.TITLE),
                text(ReviewColumn.DEPARTMENT), received, limit, replied,
                used != null || replied == null || received == null ? used : Integer.valueOf(Math.max(0, calendar.between(received, replied))),
                state != null ? state : replied == null ? State.UNDER_REVIEW : State.REPLIED, outcome, count(ReviewColumn.ROUNDS, 1), opinions,
                count(ReviewColumn.ADOPTED, 0), count(ReviewColumn.PARTLY, 0), count(ReviewColumn.REJECTED, 0), count(ReviewColumn.CONFERENCES, 0),
                text(ReviewColumn.REVIEWERS), text(ReviewColumn.REMARK));
        judge(entry, known, today);
        return entry;
    }

    /** A cell that could not be read is not judged a second time as missing. */
    private void judge(ReviewEntry entry, boolean known, LocalDate today) {
        for (EntryFlawed flaw : ReviewRules.flaws(entry, today)) {
            if (flaws.stream().noneMatch(said -> said.column() == flaw.field()) && (known || flaw.flaw() != Flaw.CONTRADICTS_STATE)) {
                flaw(flaw.field(), flaw.flaw());
            }
        }
    }

    List<RowFlaw> flaws() {
        return flaws;
    }

    void flaw(Field field, Flaw flaw) {
        String value = cells.entrySet().stream().filter(cell -> cell.getKey().field() == field).map(Map.Entry::getValue).findFirst().orElse("");
        flaws.add(new RowFlaw(line, field, flaw, value.length() <= 60 ? value : value.substring(0, 60) + "…"));
    }

    int line() {
        return line;
    }

    private String text(ReviewColumn column) {
        return cells.getOrDefault(column, "").strip();
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private LocalDate day(ReviewColumn column) {
        return read(column, Words::day, Flaw.NOT_A_DATE);
    }

    private <T> T word(ReviewColumn column, Function<String, Optional<T>> reader) {
        return read(column, reader, Flaw.UNKNOWN);
    }

    private Integer number(ReviewColumn column) {
        return read(column, text -> text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty(), Flaw.NOT_A_NUMBER);
    }

    private int count(ReviewColumn column, int otherwise) {
        Integer number = number(column);
        return number == null ? otherwise : number;
    }

    /** @return {@code null} if the cell is empty, or says nothing that can be read */
    private <T> T read(ReviewColumn column, Function<String, Optional<T>> reader, Flaw flaw) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            flaw(column.field(), flaw);
        }
        return value.orElse(null);
    }
}

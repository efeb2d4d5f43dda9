package org.qianfa.registers;

import java.time.Instant;
import java.util.List;
import org.qianfa.documents.tables.TableUnreadable;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** A keeper brings a register of reviews from a spreadsheet: first it is read and every row checked, then stored as a whole. */
public interface ImportReviews {

    /**
     * Reads and checks the file and keeps it for {@link #store}. Nothing enters the register yet.
     *
     * @return the import's id
     * @throws Refusal {@link TableUnreadable}, {@link HeadingMissing}, or {@link AlreadyImported} if the unit has stored the same rows before
     */
    long bring(Actor by, long unitId, String fileName, byte[] content) throws Refusal;

    /** @throws org.qianfa.shared.NotFound if there is none, or the person does not keep the unit's registers */
    View view(Actor by, long importId);

    /** Newest first, at most 20. */
    List<Summary> ofUnits(Actor by);

    /**
     * Enters the rows into the register, all or, if so chosen, those without a flaw.
     *
     * @return how many
     * @throws Refusal {@link RegisterFlawed} if rows are flawed and are not left out, {@link AlreadyImported} if it is stored already
     */
    int store(Actor by, long importId, boolean leaveOutFlawed) throws Refusal;

    /** @param column {@code null} if the row as a whole is meant @param line in the file, from 1 */
    record RowFlaw(int line, Field column, Flaw flaw, String value) {
    }

    /** How far it is. */
    enum State {
        CHECKED, STORED
    }

    /** @param stored rows entered into the register */
    record Summary(long id, long unitId, String unitName, String fileName, int rows, int flawed, int stored, State state, long by, Instant at) {
    }

    /**
     * @param columns the columns recognised, in the order of the file
     * @param unknown headings that were not
     * @param flaws   by line; at most 200 of them
     * @param sample  the first rows without a flaw
     */
    record View(Summary summary, List<Field> columns, List<String> unknown, List<RowFlaw> flaws, List<ReviewEntry> sample) {
    }
}

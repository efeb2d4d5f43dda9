package org.qianfa.registers.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.qianfa.registers.ReviewEntry;
import org.qianfa.registers.ReviewRegister.Row;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.MatterView;

/** Rows of the register of reviews as the database has them. */
final class ReviewColumns {

    private ReviewColumns() {
    }

    static Row row(ResultSet row) throws SQLException {
        ReviewEntry entry = entry(row);
        return new Row(row.getLong("id"), row.getLong("unit_id"), "", entry, row.getObject("due_on", LocalDate.class), entry.daysUsed(),
                row.getInt("overdue") == 1, row.getObject("matter_id", Long.class));
    }

    private static ReviewEntry entry(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new ReviewEntry(row.getString("number_text"), MatterView.Kind.valueOf(row.getString("kind")), row.getString("title"),
                row.getString("department"), row.getObject("received_on", LocalDate.class), row.getObject("limit_days", Integer.class),
                row.getObject("replied_on", LocalDate.class), row.getObject("days_used", Integer.class),
                MatterView.State.valueOf(row.getString("state")), outcome == null ? null : LegalityOutcome.valueOf(outcome),
                row.getInt("rounds"), row.getInt("opinions"), row.getInt("adopted"), row.getInt("partly"), row.getInt("rejected"),
                row.getInt("conferences"), row.getString("reviewers"), row.getString("remark"));
    }
}

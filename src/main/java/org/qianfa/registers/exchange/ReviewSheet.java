package org.qianfa.registers.exchange;

import java.util.Arrays;
import java.util.List;
import org.qianfa.documents.tables.TableWriter;
import org.qianfa.documents.tables.TableWriter.Column;
import org.qianfa.registers.ReviewEntry;

/** Writes the register of reviews as a file that can be read back. */
public final class ReviewSheet {

    private static final List<Column> COLUMNS = Arrays.stream(ReviewColumn.values()).map(c -> new Column(c.heading(), c.width())).toList();

    private ReviewSheet() {
    }

    public static byte[] xlsx(List<ReviewEntry> entries) {
        return TableWriter.xlsx("合法性审查台账", COLUMNS, entries.stream().map(ReviewSheet::cells).toList());
    }

    private static List<Object> cells(ReviewEntry entry) {
        return Arrays.asList(entry.number(), Words.of(entry.kind()), entry.title(), entry.department(), entry.receivedOn(), entry.limitDays(),
                entry.repliedOn(), entry.daysUsed(), Words.of(entry.state()), Words.of(entry.outcome()), entry.rounds(), entry.opinions(),
                entry.adopted(), entry.partly(), entry.rejected(), entry.conferences(), entry.reviewers(), entry.remark());
    }
}

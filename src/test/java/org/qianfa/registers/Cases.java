package org.qianfa.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qianfa.documents.tables.TableWriter;
import org.qianfa.documents.tables.TableWriter.Column;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.review.MatterView.State;

/** Made-up cases for tests of the registers. */
public final class Cases {

    private Cases() {
    }

    /** As many contracts and documents of a year as asked for, all different. */
    public static List<ReviewEntry> year(int year, int contracts, int documents) {
        List<ReviewEntry> entries = new ArrayList<>();
        for (int i = 1; i <= contracts + documents; i++) {
            boolean contract = i <= contracts;
            LocalDate received = LocalDate.of(year, 1, 4).plusDays(i % 300);
            int opinions = i % 4;
            int rejected = i % 50 == 3 ? 1 : 0;
            entries.add(new ReviewEntry("合审〔" + year + "〕" + i + "号", contract ? Kind.CONTRACT : Kind.NORMATIVE_DOCUMENT,
                    (contract ? "物业服务合同" : "关于加强管理的通知") + i, "科室" + i % 12, received, 5, received.plusDays(6 + i % 5), 4 + i % 3,
                    rejected > 0 ? State.PARTLY_ADOPTED : State.ADOPTED, i % 40 == 0 ? LegalityOutcome.AMEND : LegalityOutcome.LAWFUL, 1 + i % 2, opinions,
                    opinions - rejected, 0, rejected, i % 100 == 0 ? 1 : 0, "沈知行", ""));
        }
        return entries;
    }

    /** A sheet of words, as people make them. */
    public static byte[] sheet(List<List<String>> lines) {
        List<Column> headings = lines.get(0).stream().map(heading -> new Column(heading, 12)).toList();
        List<List<Object>> rows = lines.stream().skip(1).map(line -> (List<Object>) new ArrayList<Object>(line)).toList();
        return TableWriter.xlsx("台账", headings, rows);
    }
}

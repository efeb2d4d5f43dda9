package org.qianfa.bench;

import java.util.List;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.qianfa.registers.Cases;
import org.qianfa.registers.ImportReviews;
import org.qianfa.registers.RegisterFigures;
import org.qianfa.registers.RegisterHouse;
import org.qianfa.registers.ReviewEntry;
import org.qianfa.registers.ReviewRegister;
import org.qianfa.registers.ReviewRegister.Filter;
import org.qianfa.registers.ReviewRegister.Row;
import org.qianfa.registers.exchange.ReviewSheet;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.shared.Refusal;
import org.qianfa.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A register of 1,212 reviews on H2: brought from a file and stored, its first page, a filtered page with its totals, the
 * figures counted from it, and the file of all. Peer: the plainest SQL for the same rows; for the file, writing it without
 * asking the database.
 */
@State(Scope.Benchmark)
public class RegistersBenchmark {

    /** Named for the column of the table all benchmarks share. */
    @Param({"import", "page", "filter", "figures", "export"})
    public String characters;

    private final List<ReviewEntry> cases = Cases.year(2025, 656, 556);
    private final byte[] file = ReviewSheet.xlsx(cases);
    private final Filter filter = new Filter(RegisterHouse.STREET, Set.of(Kind.CONTRACT), null, null, 2025, null, true, "合同");
    private RegisterHouse house;
    private JdbcClient jdbc;

    @Setup
    public void open() throws Refusal {
        house = new RegisterHouse(TestDatabase.H2);
        jdbc = house.bean(JdbcClient.class);
        bring();
    }

    @Benchmark
    public Object qianfa() throws Refusal {
        ReviewRegister register = house.bean(ReviewRegister.class);
        return switch (characters) {
            case "import" -> bring();
            case "page" -> register.reviews(RegisterHouse.COORDINATOR, Filter.ALL, null, 50);
            case "filter" -> List.of(register.reviews(RegisterHouse.COORDINATOR, filter, null, 50), register.totals(RegisterHouse.COORDINATOR, filter));
            case "figures" -> house.bean(RegisterFigures.class).figures(RegisterHouse.COORDINATOR, RegisterHouse.STREET, 2025);
            default -> ReviewSheet.xlsx(register.all(RegisterHouse.COORDINATOR, Filter.ALL).stream().map(Row::entry).toList());
        };
    }

    @Benchmark
    public Object peer() {
        return switch (characters) {
            case "import" -> copy();
            case "page" -> jdbc.sql("select * from registers_review order by received_on desc, id desc fetch first 50 rows only").query().listOfRows();
            case "filter" -> jdbc.sql("select * from registers_review where kind = 'CONTRACT' and register_year = 2025 and days_used > limit_days "
                    + "and title like '%合同%' order by received_on desc, id desc fetch first 50 rows only").query().listOfRows();
            case "figures" -> jdbc.sql("select kind, count(*), sum(opinions), sum(adopted) from registers_review group by kind").query().listOfRows();
            default -> ReviewSheet.xlsx(cases);
        };
    }

    /** Upload, check, confirm, into an empty register. */
    private int bring() throws Refusal {
        jdbc.sql("delete from registers_review").update();
        jdbc.sql("delete from registers_import").update();
        ImportReviews imports = house.bean(ImportReviews.class);
        return imports.store(RegisterHouse.COORDINATOR, imports.bring(RegisterHouse.COORDINATOR, RegisterHouse.STREET, "2025.xlsx", file), false);
    }

    /** As many rows, copied inside the database. */
    private int copy() {
        jdbc.sql("create table if not exists plain_review as select * from registers_review with no data").update();
        jdbc.sql("delete from plain_review").update();
        return jdbc.sql("insert into plain_review select * from registers_review").update();
    }
}

package org.qianfa.cockpit.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.cockpit.Stage;
import org.qianfa.cockpit.domain.StageTally;
import org.qianfa.cockpit.persistence.CockpitStages;
import org.qianfa.testing.TestDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What SQL sums up of the stays of reports against adding them up one after the other. */
class TalliesTest {

    private static final int REPORTS = 12;
    private static final Instant START = CockpitTestConfiguration.NOW.minus(Duration.ofDays(90));

    private final Random random = new Random(11);
    private final List<Stay> stays = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void parts_open_stays_and_dates_are_summed_up_by_report_and_stage(TestDatabase database) {
        try (AnnotationConfigApplicationContext context = CockpitTestConfiguration.open(database)) {
            JdbcClient jdbc = context.getBean(JdbcClient.class);
            LongStream.rangeClosed(1, REPORTS).forEach(report -> jdbc.sql("insert into cockpit_report (report_id, cycle_id, unit_id, report_year, title) values (?, 1, 2, 2025, '')")
                    .param(report).update());
            for (int i = 0; i < 400; i++) {
                store(jdbc, "t" + i);
            }

            List<Long> asked = LongStream.range(2, REPORTS).boxed().toList();
            assertThat(context.getBean(CockpitStages.class).tallies(asked)).hasSize(asked.size()).allSatisfy((report, tallies) ->
                    assertThat(tallies).containsExactlyInAnyOrderElementsOf(naive(report)));
        }
    }

    private void store(JdbcClient jdbc, String task) {
        Instant entered = START.plus(Duration.ofHours(random.nextInt(2_000)));
        Stay stay = new Stay(1 + random.nextInt(REPORTS), Stage.values()[random.nextInt(Stage.values().length - 1)], "part" + random.nextInt(4), entered,
                random.nextInt(3) == 0 ? null : entered.plus(Duration.ofHours(random.nextInt(300))), random.nextInt(4) == 0 ? null : entered.plus(Duration.ofDays(random.nextInt(9))));
        stays.add(stay);
        jdbc.sql("insert into cockpit_stage (task_id, report_id, stage, part, entered_at, left_at, due_at) values (?, ?, ?, ?, ?, ?, ?)")
                .param(task).param(stay.report()).param(stay.stage().name()).param(stay.part()).param(stay.entered().atOffset(ZoneOffset.UTC))
                .param(stay.left() == null ? null : stay.left().atOffset(ZoneOffset.UTC)).param(stay.due() == null ? null : stay.due().atOffset(ZoneOffset.UTC)).update();
    }

    private List<StageTally> naive(long report) {
        return stays.stream().filter(stay -> stay.report() == report).collect(Collectors.groupingBy(Stay::stage)).entrySet().stream().map(group -> {
            List<Stay> of = group.getValue();
            List<Stay> open = of.stream().filter(stay -> stay.left() == null).toList();
            long parts = of.stream().map(Stay::part).distinct().count();
            Instant due = open.stream().map(Stay::due).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(latest(of, Stay::due));
            return new StageTally(group.getKey(), latest(of, Stay::entered), latest(of, Stay::left), due, open.size(), parts, of.size() - parts);
        }).toList();
    }

    private static Instant latest(List<Stay> stays, Function<Stay, Instant> moment) {
        return stays.stream().map(moment).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }

    private record Stay(long report, Stage stage, String part, Instant entered, Instant left, Instant due) {
    }
}

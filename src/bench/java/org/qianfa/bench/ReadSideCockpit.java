package org.qianfa.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.qianfa.cockpit.RefreshForecasts;
import org.qianfa.cockpit.WatchClocks;
import org.qianfa.cockpit.WatchClocks.Grouping;
import org.qianfa.cockpit.WatchHeat;
import org.qianfa.cockpit.WatchPlots;
import org.qianfa.cockpit.WatchWall;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Role;
import org.qianfa.shell.web.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * What is asked in the cockpit, of 1,500 units: through the use cases, and as pages from the request to the last character,
 * without the network. The engine is asked for the tasks of the same reports, and for its own figures over its history.
 */
final class ReadSideCockpit {

    private static final int YEAR = ReadSideYears.NEWEST;

    private final ReadSideHouse house;
    private final MockMvc pages;
    private final Actor administrator = new Actor(1, "admin", "管理员", 1, null, Set.of(new Grant(Role.SYSTEM_ADMIN, 1, null)));
    private final Actor supervisor;

    ReadSideCockpit(ReadSideHouse house) {
        this.house = house;
        pages = MockMvcBuilders.webAppContextSetup((WebApplicationContext) house.context()).build();
        long district = house.bean(JdbcClient.class).sql("select min(id) from people_unit").query(Long.class).single();
        supervisor = new Actor(2, "supervisor", "督察", district, null, Set.of(new Grant(Role.DISTRICT_SUPERVISOR, district, null)));
    }

    List<ReadSideQuery> queries() {
        forecast();
        WatchWall walls = house.bean(WatchWall.class);
        WatchClocks clocks = house.bean(WatchClocks.class);
        WatchHeat heat = house.bean(WatchHeat.class);
        WatchPlots plots = house.bean(WatchPlots.class);
        String[] reports = IntStream.rangeClosed(1, ReadSideYears.UNITS).mapToObj(n -> "report-" + n).toArray(String[]::new);
        String review = house.bean(JdbcClient.class).sql("select max(id_) from act_re_procdef where key_ = 'reportReview'").query(String.class).single();
        return List.of(
                new ReadSideQuery("forecasts of 1,500 reports, all made anew", this::forecast, null),
                new ReadSideQuery("wall, 1,500 units", () -> complete(walls.wall(administrator, YEAR, null, ReadSideYears.UNITS)),
                        () -> history().createHistoricTaskInstanceQuery().processInstanceBusinessKeyIn(reports).list()),
                new ReadSideQuery("wall, 1,500 units, as page", () -> page("/cockpit/wall?year=" + YEAR, administrator), null),
                new ReadSideQuery("wall, 1,500 units, as page for their supervisor", () -> page("/cockpit/wall?year=" + YEAR, supervisor), null),
                new ReadSideQuery("clocks by department", () -> clocks.clocks(administrator, new WatchClocks.Query(YEAR, null, Grouping.DEPARTMENT), null, 50),
                        () -> history().createHistoricTaskInstanceReport().countByTaskName()),
                new ReadSideQuery("clocks by person, a whole year", () -> clocks.clocks(administrator, new WatchClocks.Query(YEAR - 1, null, Grouping.PERSON), null, 50), null),
                new ReadSideQuery("heat", () -> heat.heat(administrator, "reportReview", null),
                        () -> history().createHistoricActivityStatisticsQuery(review).includeFinished().includeCanceled().list()),
                new ReadSideQuery("plots", () -> plots.plots(administrator, YEAR, null), null));
    }

    /** The peer answers without asking who reads what of a page: whoever watches may read all. */
    private HistoryService history() {
        house.engine().getIdentityService().setAuthentication("watch", List.of("WATCH"));
        return house.engine().getHistoryService();
    }

    private static void complete(WatchWall.Wall wall) {
        if (wall.lines().size() != ReadSideYears.UNITS || wall.lines().stream().anyMatch(line -> line.forecast() == null)) {
            throw new IllegalStateException("the wall lacks lines or forecasts");
        }
    }

    private void forecast() {
        house.bean(JdbcClient.class).sql("update cockpit_forecast set made_on = :before where report_id <= :newest")
                .param("before", LocalDate.of(2026, 2, 9)).param("newest", ReadSideYears.UNITS).update();
        RefreshForecasts refreshing = house.bean(RefreshForecasts.class);
        int made = 1;
        while (made > 0) {
            made = refreshing.refreshForecasts();
        }
    }

    private void page(String path, Actor actor) {
        try {
            MockHttpServletResponse response = pages.perform(MockMvcRequestBuilders.get(path).requestAttr(CurrentActor.ATTRIBUTE, actor)).andReturn().getResponse();
            if (response.getStatus() != 200 || response.getContentAsByteArray().length < ReadSideYears.UNITS * 100) {
                throw new IllegalStateException(path + " answered " + response.getStatus() + " with " + response.getContentAsByteArray().length + " bytes");
            }
        } catch (Exception e) {
            throw new IllegalStateException(path, e);
        }
    }
}

package org.qianfa.notices.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.testing.Tasks.drafting;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.qianfa.figures.FigureRequests;
import org.qianfa.people.Accounts;
import org.qianfa.people.AddUser;
import org.qianfa.people.ChangePassword;
import org.qianfa.review.MattersInProcess;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Role;
import org.qianfa.testing.FakeReports;
import org.qianfa.testing.Neighbours;
import org.qianfa.workflow.ReportWork;
import org.qianfa.workflow.TaskClosed;
import org.qianfa.workflow.TaskOpened;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;

/** Live bells over real HTTP, with sessions in the database. */
@ApplicationModuleTest(module = "notices", extraIncludes = {"shell", "people", "shared"}, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Neighbours.class)
@TestPropertySource(properties = {"spring.datasource.url=jdbc:h2:mem:notice-stream;DB_CLOSE_DELAY=-1", "qianfa.notices.live-every=PT0.1S",
        "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration"})
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class NoticeStreamTest {

    private static final String OWN = "Willow-Creek-1";
    private static int count;

    @LocalServerPort int port;
    @Autowired AddUser addUser;
    @Autowired ChangePassword changePassword;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;
    @Autowired DataSource database;
    @Autowired FakeReports reports;
    @Autowired LiveBells bells;
    @Autowired TransactionTemplate transaction;
    @Autowired ApplicationEventPublisher events;
    @MockitoBean MattersInProcess matters;
    @MockitoBean FigureRequests figureRequests;
    @MockitoBean ReportWork work;
    @MockitoBean Journal journal;
    private long person;
    private OpenPage page;

    @BeforeEach
    void somebodySitsBeforeAPage() throws Exception {
        Actor keeper = new Actor(-2, "sec", "安全", 1, null, Set.of(new Grant(Role.SECURITY_ADMIN, 1, null)));
        String username = "live" + ++count;
        AddUser.Added added = addUser.add(keeper, new AddUser.Command(username, "高岚", 1, null));
        changePassword.change(accounts.enabled(added.userId()).orElseThrow().actor(), added.oneTimePassword(), OWN);
        person = added.userId();
        page = new OpenPage(port).signedIn(username, OWN);
        reports.add(1, 2, 2025, "云溪街道2025年法治政府建设年度报告");
    }

    @AfterEach
    void leave() throws Exception {
        page.post("/notices", "/logout", "");
    }

    @Test
    void an_open_page_hears_of_a_new_notice_and_of_one_that_was_settled() throws Exception {
        try (OpenPage.Stream stream = page.listen()) {
            assertThat(stream.answer().headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
            assertThat(stream.answer().headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(stream.event()).contains("count ", "\"shown\":\"\"", "\"news\":\"\"");

            String task = announce();
            assertThat(stream.event()).contains("count ", "\"shown\":\"1\"", "有新通知，共 1 条未读", "\"label\":\"通知，1 条未读\"");

            transaction.executeWithoutResult(status -> events.publishEvent(new TaskClosed(task, true, person, java.time.Instant.now())));
            assertThat(stream.event()).contains("count ", "\"shown\":\"\"", "\"news\":\"\"");
        }
    }

    @Test
    void a_page_that_lost_its_connection_hears_as_news_what_came_meanwhile() throws Exception {
        announce();
        long known = jdbc.sql("select max(id) from notices_notice").query(Long.class).single();
        try (OpenPage.Stream stream = page.listen("?seen=" + known)) {
            assertThat(stream.event()).as("nothing came").contains("\"shown\":\"1\"", "\"news\":\"\"");
        }
        announce();

        try (OpenPage.Stream stream = page.listen("?seen=" + known)) {
            assertThat(stream.event()).contains("\"shown\":\"2\"", "有新通知，共 2 条未读");
        }
        try (OpenPage.Stream stream = page.listen()) {
            assertThat(stream.event()).as("just opened").contains("\"shown\":\"2\"", "\"news\":\"\"");
        }
    }

    @Test
    void the_bell_ends_with_the_login() throws Exception {
        try (OpenPage.Stream stream = page.listen()) {
            stream.event();

            page.post("/notices", "/logout", "");

            assertThat(stream.event()).isEqualTo("end ");
            assertThat(stream.event()).isNull();
        }
        page.signedIn("live" + count, OWN);
    }

    @Test
    void listening_holds_no_connection_to_the_database_and_keeps_no_login_open() throws Exception {
        HikariDataSource pool = database.unwrap(HikariDataSource.class);
        List<OpenPage.Stream> streams = new ArrayList<>();
        for (int i = 0; i < pool.getMaximumPoolSize() + 1; i++) {
            streams.add(page.listen());
            streams.get(i).event();
        }
        long before = lastAccess();

        announce();
        for (OpenPage.Stream stream : streams) {
            assertThat(stream.event()).contains("\"shown\":\"1\"");
        }

        assertThat(lastAccess()).as("nobody touched the session").isEqualTo(before);
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isLessThanOrEqualTo(1);
        assertThat(page.get("/notices").statusCode()).isEqualTo(200);
        for (OpenPage.Stream stream : streams) {
            stream.close();
        }
    }

    @Test
    @Timeout(value = 240, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void hundreds_of_open_pages_hold_no_thread_and_no_connection_of_the_server() throws Exception {
        List<OpenPage.Stream> streams = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            OpenPage other = new OpenPage(port).signedIn(somebodyElse(), OWN);
            for (int pages = 0; pages < 12; pages++) {
                streams.add(other.listen());
                assertThat(streams.get(streams.size() - 1).event()).startsWith("count ");
            }
        }
        assertThat(bells.size()).isEqualTo(240);

        try (OpenPage.Stream stream = page.listen()) {
            stream.event();
            announce();
            assertThat(stream.event()).contains("\"shown\":\"1\"");
        }
        assertThat(page.get("/notices").statusCode()).isEqualTo(200);
        assertThat(Thread.getAllStackTraces().keySet()).filteredOn(thread -> thread.getName().contains("-exec-")).hasSizeLessThan(50);
        assertThat(database.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections()).isLessThanOrEqualTo(1);
        for (OpenPage.Stream stream : streams) {
            stream.close();
        }
    }

    /** With the password of the person of the test. */
    private String somebodyElse() throws Exception {
        Actor keeper = new Actor(-2, "sec", "安全", 1, null, Set.of(new Grant(Role.SECURITY_ADMIN, 1, null)));
        String username = "live" + ++count;
        long id = addUser.add(keeper, new AddUser.Command(username, "高岚", 1, null)).userId();
        jdbc.sql("update people_user set must_change_password = false, password_hash = (select password_hash from people_user where id = ?) where id = ?")
                .params(person, id).update();
        return username;
    }

    @Test
    void the_oldest_page_of_a_person_gives_way() throws Exception {
        List<OpenPage.Stream> streams = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            streams.add(page.listen());
            assertThat(streams.get(i).event()).startsWith("count ");
        }

        assertThat(streams.get(0).event()).isEqualTo("end ");
        announce();
        assertThat(streams.get(12).event()).contains("\"shown\":\"1\"");
        for (OpenPage.Stream stream : streams) {
            stream.close();
        }
    }

    @Test
    void a_page_that_went_away_is_forgotten() throws Exception {
        OpenPage.Stream stream = page.listen();
        stream.event();
        stream.close();

        // That nobody reads any more is found out by writing, and not at the first time.
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (bells.size() > 0 && System.nanoTime() < giveUp) {
            announce();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }

        assertThat(bells.size()).isZero();
    }

    @Test
    void who_is_not_signed_in_hears_nothing() throws Exception {
        assertThat(new OpenPage(port).listen().answer().statusCode()).isEqualTo(302);
    }

    private String announce() {
        String task = "live-" + person + "-" + System.nanoTime();
        transaction.executeWithoutResult(status -> events.publishEvent(new TaskOpened(drafting(task, 11, 2, person, null))));
        return task;
    }

    private long lastAccess() {
        return jdbc.sql("select max(last_access_time) from spring_session").query(Long.class).single();
    }
}

package org.qianfa.publication.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.testing.SignoffHouse.NOW;
import static org.qianfa.testing.SignoffHouse.person;
import static org.qianfa.testing.SignoffHouse.personOf;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.publication.Aspect;
import org.qianfa.publication.CloseIncident;
import org.qianfa.publication.IncidentKind;
import org.qianfa.publication.Incidents;
import org.qianfa.publication.Incidents.IncidentView;
import org.qianfa.publication.Incidents.Query;
import org.qianfa.publication.PublishedEditions;
import org.qianfa.publication.PublishedEditions.EditionView;
import org.qianfa.publication.ReadBackStatus;
import org.qianfa.publication.ReadPagesBack;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.signoff.SignoffFakes;
import org.qianfa.testing.OneReport;
import org.qianfa.testing.SignoffDesk;
import org.qianfa.testing.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.util.HtmlUtils;

/** Pages are read back from a real server that errs, is away and comes back; on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class IncidentTest {

    private static final String ADDRESS = "qianfa.public-url";
    private static final Actor OFFICE = person(83, Role.OFFICE);
    private static final Actor ADMINISTRATOR = personOf(1, 95, Role.SYSTEM_ADMIN);

    private final SignoffDesk desk;
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer site;
    private int status = 200;
    private String page;
    private long edition;

    IncidentTest(TestDatabase database) {
        this.desk = SignoffDesk.on(database);
    }

    @BeforeEach
    void aReportIsPublishedOnASite() throws Refusal, IOException {
        desk.readyToSign();
        edition = desk.publish();
        page = good();
        site = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        site.createContext("/", exchange -> {
            asked.incrementAndGet();
            byte[] body = page.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        site.start();
        System.setProperty(ADDRESS, "http://localhost:" + site.getAddress().getPort());
    }

    @AfterEach
    void closeTheSite() {
        System.clearProperty(ADDRESS);
        site.stop(0);
    }

    @Test
    void a_page_as_sealed_is_no_incident_and_is_read_again_hours_later() {
        assertThat(status().due()).isEqualTo(1);
        assertThat(status().lastRead()).isNull();
        assertThat(round()).isEqualTo(1);
        assertThat(all()).isEmpty();
        assertThat(status()).isEqualTo(new ReadBackStatus.Status(1, 0, NOW, 0));
        assertThat(due()).isEqualTo(NOW.plus(Duration.ofHours(6)));
        assertThat(round()).as("not due").isZero();
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_changed_character_is_an_incident_until_it_is_right_again() {
        page = good().replace("采纳48条", "采纳49条");
        round();
        IncidentView found = all().get(0);
        assertThat(found).extracting(IncidentView::kind, IncidentView::aspect).containsExactly(IncidentKind.PAGE_CHANGED, Aspect.TEXT);
        assertThat(found.place()).isEqualTo(desk.text().indexOf("48条，采纳48条") + "48条，采纳4".length() + 1);
        assertThat(found.expected()).startsWith("8条");
        assertThat(found.found()).startsWith("9条");
        assertThat(desk.bean(Incidents.class).open(OFFICE, OneReport.ID)).containsExactly(found);
        assertThat(desk.heard().journal).last().isEqualTo("OpenIncident");
        assertThat(due()).as("soon").isEqualTo(NOW.plus(Duration.ofMinutes(30)));

        again();
        assertThat(all()).singleElement().satisfies(same -> assertThat(same.timesSeen()).isEqualTo(2));
        page = good();
        again();
        assertThat(all()).singleElement().satisfies(over -> {
            assertThat(over.closed()).isTrue();
            assertThat(over.closedByName()).isNull();
        });
        assertThat(desk.heard().journal).last().isEqualTo("EndIncident");
        assertThat(desk.bean(Incidents.class).open(OFFICE, OneReport.ID)).isEmpty();
    }

    @Test
    void a_missing_page_is_another_incident_and_both_end() {
        page = good().replace("<h1>", "<h1>新");
        round();
        status = 404;
        again();
        assertThat(all()).extracting(IncidentView::kind, IncidentView::closed).containsExactly(
                org.assertj.core.groups.Tuple.tuple(IncidentKind.PAGE_GONE, false), org.assertj.core.groups.Tuple.tuple(IncidentKind.PAGE_CHANGED, true));
        assertThat(all().get(0).found()).isEqualTo("HTTP 404");
        site.stop(0);
        again();
        assertThat(all().get(0).found()).isEqualTo("ConnectException");
        assertThat(all().get(0).timesSeen()).isEqualTo(2);
    }

    @Test
    void another_page_in_its_place_is_found() {
        page = "<html><h1>系统维护</h1></html>";
        round();
        assertThat(all().get(0).aspect()).isEqualTo(Aspect.NO_REPORT);
    }

    @Test
    void it_compares_with_the_seal_even_when_the_edition_was_changed_in_the_database() {
        desk.bean(JdbcTemplate.class).update("update publication_edition set text = replace(text, '48条', '84条')");
        page = good();
        round();
        assertThat(all().get(0).expected()).startsWith("48条");
    }

    @Test
    void a_report_published_after_its_day_is_said_once_and_closed_by_hand_only() throws Refusal {
        desk.bean(SignoffFakes.Years.class).publicBy = LocalDate.of(2026, 2, 9);
        round();
        again();
        IncidentView late = all().get(0);
        assertThat(late.kind()).isEqualTo(IncidentKind.PUBLISHED_LATE);
        assertThat(late.expected() + late.found()).isEqualTo("2026-02-092026-02-10");
        refused(CloseIncident.ClosingReasonMissing.class, () -> close(OFFICE, late.id(), " "));
        close(OFFICE, late.id(), "春节前系统迁移。");
        refused(CloseIncident.IncidentClosed.class, () -> close(ADMINISTRATOR, late.id(), "再关"));
        again();
        assertThat(all()).singleElement().satisfies(closed -> assertThat(closed.closedReason()).isEqualTo("春节前系统迁移。"));
    }

    @Test
    void who_closes_a_wrong_page_by_hand_meets_it_again() throws Refusal {
        status = 500;
        round();
        close(ADMINISTRATOR, all().get(0).id(), "网站升级");
        again();
        assertThat(all()).extracting(IncidentView::closed).containsExactly(false, true);
    }

    @Test
    void others_know_nothing_of_it() {
        status = 404;
        round();
        long id = all().get(0).id();
        assertThat(incidents(person(60, Role.COORDINATOR))).hasSize(1);
        assertThat(incidents(ADMINISTRATOR)).hasSize(1);
        refused(NotPermitted.class, () -> close(person(60, Role.COORDINATOR), id, "x"));
        for (Actor other : List.of(personOf(4, 99, Role.OFFICE), person(90, Role.FIRST_RESPONSIBLE), personOf(1, 96, Role.AUDITOR))) {
            assertThat(incidents(other)).isEmpty();
            refused(NotFound.class, () -> close(other, id, "x"));
        }
    }

    @Test
    void of_two_servers_one_reads_the_page() throws Exception {
        ExecutorService servers = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> server = this::round;
            int read = 0;
            for (Future<Integer> done : servers.invokeAll(List.of(server, server, server, server))) {
                read += done.get();
            }
            assertThat(read).isEqualTo(1);
            assertThat(asked).hasValue(1);
        } finally {
            servers.shutdown();
        }
    }

    private int round() {
        return desk.bean(ReadPagesBack.class).readPagesBack();
    }

    private ReadBackStatus.Status status() {
        return desk.bean(ReadBackStatus.class).status();
    }

    /** Once it is due again. */
    private void again() {
        desk.bean(JdbcTemplate.class).update("update publication_edition set read_due_at = null");
        round();
    }

    private java.time.Instant due() {
        return desk.bean(JdbcTemplate.class).queryForObject("select read_due_at from publication_edition", OffsetDateTime.class).toInstant();
    }

    private List<IncidentView> all() {
        return incidents(OFFICE);
    }

    private List<IncidentView> incidents(Actor reader) {
        return desk.bean(Incidents.class).incidents(reader, new Query(false, 0, 20)).items();
    }

    private void close(Actor by, long id, String reason) throws Refusal {
        desk.bean(CloseIncident.class).closeIncident(by, id, reason);
    }

    private String good() {
        EditionView shown = desk.bean(PublishedEditions.class).edition(edition);
        StringBuilder article = new StringBuilder();
        for (String line : shown.text().split("\n", -1)) {
            article.append("<p>").append(HtmlUtils.htmlEscape(line, "UTF-8")).append("</p>");
        }
        return "<html><h1>" + shown.title() + "</h1><article>" + article + "</article><code>" + shown.textDigest() + "</code><code>"
                + shown.sealDigest() + "</code></html>";
    }

    private void refused(Class<? extends Throwable> why, ThrowingCallable action) {
        var before = desk.everything();
        assertThatThrownBy(action).isInstanceOf(why);
        assertThat(desk.everything()).isEqualTo(before);
    }
}

package org.qianfa.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qianfa.cockpit.ReportPath;
import org.qianfa.cockpit.WatchWall;
import org.qianfa.drafting.AssignSections;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.RestartReport;
import org.qianfa.drafting.TerminateReport;
import org.qianfa.figures.FigureRequests;
import org.qianfa.figures.RequestFigures;
import org.qianfa.figures.RequestState;
import org.qianfa.inbox.CompareInbox;
import org.qianfa.inbox.MyWork;
import org.qianfa.inbox.MyWork.Tab;
import org.qianfa.people.Accounts;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.story.Team.Place;
import org.qianfa.workflow.ProcessIntervened.Kind;
import org.qianfa.workflow.RehearseTermination;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A report with sections and figures under way is ended and begun anew, with nothing played. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:termination;DB_CLOSE_DELAY=-1")
@ExtendWith(OutputCaptureExtension.class)
class TerminationStoryTest {

    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired Reports reports;
    @Autowired AssignSections assignSections;
    @Autowired MyWork work;
    @Autowired CompareInbox comparing;
    @Autowired TerminateReport terminating;
    @Autowired RestartReport restarting;
    @Autowired RehearseTermination rehearsing;
    @Autowired RequestFigures requestFigures;
    @Autowired FigureRequests requests;
    @Autowired ReportPath path;
    @Autowired WatchWall wall;
    @Autowired JdbcClient jdbc;

    private Team team;
    private Place place;
    private ReportView report;

    @Test
    void a_report_is_ended_and_begun_anew(CapturedOutput log) throws Exception {
        begin(log);
        Actor coordinator = actor("coordinator");
        long early = requestFigures.requestFigures(coordinator, asking("审查合同"));
        assignSections.assignSections(coordinator, report.id(), List.of());
        long late = requestFigures.requestFigures(coordinator, asking("复议案件"));
        agree();
        int open = rehearsing.preview(coordinator, report.id()).dying().size();
        assertThat(open).isEqualTo(report.sections().size() + 2);
        assertThat(reports.report(report.id()).phase()).isEqualTo(ReportPhase.DRAFTING);
        agree();
        assertThatThrownBy(() -> terminating.terminate(actor("head1"), report.id(), "停")).isInstanceOf(NotPermitted.class);
        agree();

        terminating.terminate(coordinator, report.id(), "机构撤并");

        assertThat(reports.report(report.id()).phase()).isEqualTo(ReportPhase.TERMINATED);
        assertThat(jdbc.sql("select live from figures_ledger where report_id = :id").param("id", report.id()).query(Boolean.class).single()).isFalse();
        assertThat(List.of(requests.request(early).state(), requests.request(late).state())).containsOnly(RequestState.WITHDRAWN);
        assertThat(work.work(actor("drafter1"), Tab.MINE, null, 50).items()).isEmpty();
        assertThat(jdbc.sql("select count(*) from act_ru_task where not exists (select 1 from inbox_item i where i.task_id = id_)").query(Long.class).single()).isZero();
        assertThat(jdbc.sql("select count(*) from notices_notice n where n.about = 'notices.about.terminated' and n.person_id = :person")
                .param("person", team.id("drafter1")).query(Long.class).single()).isEqualTo(1);
        assertThat(path.path(coordinator, report.id()).interventions()).extracting(ReportPath.Intervention::kind, ReportPath.Intervention::reason)
                .containsExactly(tuple(Kind.TERMINATED, "机构撤并"));
        assertThat(wall.wall(coordinator, null, null, 50).lines()).singleElement().matches(WatchWall.Line::terminated);
        agree();

        long begun = restarting.restart(coordinator, report.id(), "撤并取消");

        agree();
        assertThat(work.work(coordinator, Tab.POOL, null, 50).items()).extracting(MyWork.Item::reportId).contains(begun);
        assignSections.assignSections(coordinator, begun, List.of());
        agree();
        assertThat(work.work(actor("drafter1"), Tab.MINE, null, 50).items()).isNotEmpty().allMatch(item -> item.reportId() == begun);
    }

    private void begin(CapturedOutput log) {
        List<RealReport> one = RealReport.all().subList(0, 1);
        team = new Team(URI.create("http://localhost:" + port));
        List<Place> places = team.found(StoryTest.oneTimePassword(log.getAll()), one);
        place = places.get(0);
        int year = Year.now().getValue() - 1;
        long cycle = StoryTest.Opening.open(team, places, year);
        report = Waiting.until("the report", () -> ReportStory.stream(team.as("coordinator").json("/api/reports?cycle=" + cycle + "&unit=" + place.unit())
                .get("items")).findFirst().map(r -> reports.report(r.get("id").asLong())).orElse(null));
        Waiting.until("the assignment", () -> work.work(actor("coordinator"), Tab.POOL, null, 50).items().isEmpty() ? null : true);
    }

    private RequestFigures.Command asking(String name) {
        return new RequestFigures.Command(report.id(), place.firstDepartment(), null, List.of(new RequestFigures.Item(name, "件", "全年", "办结的")));
    }

    private void agree() {
        assertThat(comparing.compareInbox(actor("keeper")).differences()).isEmpty();
    }

    private Actor actor(String name) {
        long id = name.equals("admin") ? team.as(name).json("/api/me").get("id").asLong() : team.id(name);
        return accounts.enabled(id).orElseThrow().actor();
    }
}

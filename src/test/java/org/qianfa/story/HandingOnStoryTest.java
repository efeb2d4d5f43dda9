package org.qianfa.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qianfa.drafting.AssignSections;
import org.qianfa.drafting.CoDrafting;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.ReviewSection;
import org.qianfa.drafting.SectionState;
import org.qianfa.drafting.SubmitSection;
import org.qianfa.inbox.CompareInbox;
import org.qianfa.inbox.MyWork;
import org.qianfa.inbox.MyWork.Tab;
import org.qianfa.people.Absences;
import org.qianfa.people.Accounts;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.OutOfStep;
import org.qianfa.story.Team.Place;
import org.qianfa.workflow.HandOverWork;
import org.qianfa.workflow.LendTask;
import org.qianfa.workflow.SuspendReport;
import org.qianfa.workflow.TransferTask;
import org.qianfa.workflow.UrgeTask;
import org.qianfa.workflow.WithdrawStep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Sections of one report go from hand to hand, with nothing played: after every step inbox and engine agree. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:handing-on;DB_CLOSE_DELAY=-1")
@ExtendWith(OutputCaptureExtension.class)
class HandingOnStoryTest {

    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired Reports reports;
    @Autowired AssignSections assignSections;
    @Autowired SubmitSection submitSection;
    @Autowired Absences absences;
    @Autowired MyWork work;
    @Autowired CompareInbox comparing;
    @Autowired TransferTask transferring;
    @Autowired LendTask lending;
    @Autowired UrgeTask urging;
    @Autowired WithdrawStep withdrawing;
    @Autowired SuspendReport suspending;
    @Autowired HandOverWork handing;
    @Autowired CoDrafting coDrafting;
    @Autowired ReviewSection reviewSection;

    private Team team;
    private Place place;
    private ReportView report;

    @Test
    void sections_go_from_hand_to_hand(CapturedOutput log) throws Exception {
        begin(log);
        LocalDate today = LocalDate.now();
        absences.enter(actor("drafter1"), new Absences.Command(team.id("drafter1"), team.id("drafter2"), today.minusDays(1), today.plusDays(9), "培训"));
        assignSections.assignSections(actor("coordinator"), report.id(), List.of());
        agree();

        SectionView first = section(0);
        String task = task("drafter2", first);
        assertThat(item("drafter2", first).standing().actingFor()).isEqualTo(team.id("drafter1"));
        assertThat(work.work(actor("drafter1"), Tab.AWAY, null, 50).items()).isNotEmpty();
        assertThatThrownBy(() -> submit("drafter1", first)).isInstanceOf(OutOfStep.class);
        urging.urge(actor("coordinator"), task, "请抓紧");
        submit("drafter2", first);
        agree();
        assertThat(section(0).drafterId()).isEqualTo(team.id("drafter1"));
        assertThatThrownBy(() -> submit("drafter2", section(0))).isInstanceOf(NotPermitted.class);

        withdrawing.withdraw(actor("drafter2"), task("head1", section(0)), "漏了一段");
        agree();
        assertThat(section(0).state()).isEqualTo(SectionState.DRAFTING);
        assertThat(coDrafting.mayWrite(actor("drafter2"), section(0).id())).isTrue();
        lending.takeBack(actor("drafter1"), task("drafter2", section(0)), "已返岗");
        assertThat(coDrafting.mayWrite(actor("drafter2"), section(0).id())).as("the substitute's right went with the section").isFalse();
        lending.lend(actor("drafter1"), task("drafter1", section(0)), team.id("drafter2"), "请补数据");
        assertThat(coDrafting.mayWrite(actor("drafter2"), section(0).id())).isTrue();
        lending.giveBack(actor("drafter2"), task("drafter2", section(0)), "已补");
        assertThat(coDrafting.mayWrite(actor("drafter2"), section(0).id())).isFalse();
        transferring.transfer(actor("drafter1"), task("drafter1", section(0)), team.id("drafter2"), "调整分工");
        agree();
        assertThat(section(0).drafterId()).isEqualTo(team.id("drafter2"));

        suspending.suspend(actor("coordinator"), report.id(), "机构改革");
        agree();
        assertThatThrownBy(() -> submit("drafter2", section(0))).isInstanceOf(OutOfStep.class);
        suspending.resume(actor("coordinator"), report.id(), "改革完成");
        handing.handOver(actor("admin"), team.id("drafter2"), List.of(team.id("drafter1")), "调离");
        agree();
        assertThat(section(0).drafterId()).isEqualTo(team.id("drafter1"));
        submit("drafter1", section(0));
        agree();

        handing.handOver(actor("admin"), team.id("drafter1"), List.of(team.id("drafter2")), "调离");
        agree();
        assertThat(section(0).drafterId()).as("also while it lies with the head").isEqualTo(team.id("drafter2"));
        reviewSection.reviewSection(actor("head1"), section(0).id(), false, "补充数据");
        agree();
        submit("drafter2", section(0));
        agree();
    }

    private void begin(CapturedOutput log) {
        List<RealReport> one = RealReport.all().subList(0, 1);
        team = new Team(URI.create("http://localhost:" + port));
        List<Place> places = team.found(StoryTest.oneTimePassword(log.getAll()), one);
        place = places.get(0);
        team.grant("drafter2", "DRAFTER", place.unit(), place.firstDepartment());
        int year = Year.now().getValue() - 1;
        long cycle = StoryTest.Opening.open(team, places, year);
        report = Waiting.until("the report", () -> ReportStory.stream(team.as("coordinator").json("/api/reports?cycle=" + cycle + "&unit=" + place.unit())
                .get("items")).findFirst().map(r -> reports.report(r.get("id").asLong())).orElse(null));
        Waiting.until("the assignment", () -> work.work(actor("coordinator"), Tab.POOL, null, 50).items().isEmpty() ? null : true);
    }

    private void submit(String name, SectionView section) throws Exception {
        SectionView now = reports.readableSection(actor(name), section.id());
        submitSection.submitSection(actor(name), section.id(), now.heading() + "\n工作已完成，共" + now.revisionNumber() + "项。", now.revisionNumber());
    }

    private void agree() {
        assertThat(comparing.compareInbox(actor("keeper")).differences()).isEmpty();
    }

    private SectionView section(int index) {
        return reports.report(report.id()).sections().get(index);
    }

    private String task(String name, SectionView section) {
        return item(name, section).taskId();
    }

    private MyWork.Item item(String name, SectionView section) {
        return work.nextTasks(actor(name), 100).stream().filter(item -> Long.valueOf(section.id()).equals(item.sectionId())).findFirst().orElseThrow();
    }

    private Actor actor(String name) {
        long id = name.equals("admin") ? team.as(name).json("/api/me").get("id").asLong() : team.id(name);
        return accounts.enabled(id).orElseThrow().actor();
    }
}

package org.qianfa.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.drafting.TestHouse.ADMIN;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.HEAD;
import static org.qianfa.drafting.TestHouse.OFFICE_DRAFTER;
import static org.qianfa.drafting.TestHouse.STRANGER;
import static org.qianfa.drafting.TestHouse.SUPERVISOR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qianfa.cycle.Milestone;
import org.qianfa.cycle.PlanRecounted;
import org.qianfa.cycle.RecountPlan;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DraftingTest
class ReadingTest {

    @Autowired ReportStory story;
    @Autowired OpenReports openReports;
    @Autowired Reports reports;
    @Autowired Revisions revisions;
    @Autowired BrowseReports browseReports;
    @Autowired Remarks remarks;
    @Autowired PostRemark postRemark;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired ApplicationEventPublisher events;

    @Test
    void reports_exist_only_for_those_who_work_in_the_unit_or_supervise_it() {
        ReportView report = story.planned();

        assertThat(reports.readable(OFFICE_DRAFTER, report.id())).isEqualTo(report);
        assertThat(reports.readable(SUPERVISOR, report.id())).isEqualTo(report);
        assertThatThrownBy(() -> reports.readable(STRANGER, report.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reports.readable(ADMIN, report.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reports.readableSection(STRANGER, report.sections().get(0).id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reports.report(-1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> revisions.ofSection(STRANGER, report.sections().get(0).id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> remarks.onReport(STRANGER, report.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void the_list_shows_only_readable_reports_page_by_page() {
        openReports.openReports(6001);
        openReports.openReports(6002);

        BrowseReports.Page first = browseReports.browse(SUPERVISOR, new BrowseReports.Filter(null, null, null, 3));
        BrowseReports.Page second = browseReports.browse(SUPERVISOR, new BrowseReports.Filter(null, null, first.next(), 3));
        BrowseReports.Page own = browseReports.browse(DRAFTER, new BrowseReports.Filter(6001L, null, null, 10));

        assertThat(first.items()).hasSize(3).extracting(BrowseReports.Row::cycleId).containsExactly(6002L, 6002L, 6001L);
        assertThat(second.items()).first().extracting(BrowseReports.Row::cycleId).isEqualTo(6001L);
        assertThat(own.items()).extracting(BrowseReports.Row::unitName).containsExactly("云溪街道");
        assertThat(own.items().get(0).sections()).isEqualTo(5);
        assertThat(own.items().get(0).reportDueOn()).isEqualTo(LocalDate.of(2032, 3, 1));
        assertThat(own.next()).isNull();
        assertThat(browseReports.browse(ADMIN, new BrowseReports.Filter(null, null, null, 10)).items()).isEmpty();
        assertThat(browseReports.browse(DRAFTER, new BrowseReports.Filter(null, 3L, null, 10)).items()).isEmpty();
    }

    @Test
    void sections_due_by_the_plan_move_when_it_is_counted_anew_and_those_with_a_day_of_their_own_stay() throws Refusal {
        long report = openReports.openReports(6003).get(0);
        ReportView before = reports.report(report);
        LocalDate planned = before.sections().get(0).dueOn();
        LocalDate own = planned.minusDays(7);
        jdbc.sql("update drafting_section set due_on = ? where id = ?").params(own, before.sections().get(1).id()).update();

        transaction.executeWithoutResult(status -> events.publishEvent(new PlanRecounted(COORDINATOR, 6003,
                List.of(new RecountPlan.Move(Milestone.SECTIONS_DRAFTED, planned, planned.minusDays(3)), new RecountPlan.Move(Milestone.SIGNED, own, planned)))));

        assertThat(reports.report(report).sections()).extracting(ReportView.SectionView::dueOn)
                .containsExactly(planned.minusDays(3), own, planned.minusDays(3), planned.minusDays(3), planned.minusDays(3));
    }

    @Test
    void remarks_are_open_to_readers_and_never_empty() throws Refusal {
        ReportView report = story.planned();
        long section = report.sections().get(1).id();

        postRemark.postRemark(SUPERVISOR, new PostRemark.Command(report.id(), null, " 请注意时限。 "));
        postRemark.postRemark(DRAFTER, new PostRemark.Command(report.id(), section, "收到。"));

        assertThat(remarks.onReport(HEAD, report.id())).extracting(Remarks.RemarkView::text).containsExactly("请注意时限。", "收到。");
        assertThatThrownBy(() -> postRemark.postRemark(DRAFTER, new PostRemark.Command(report.id(), null, " "))).isInstanceOf(RemarkMissing.class);
        assertThatThrownBy(() -> postRemark.postRemark(DRAFTER, new PostRemark.Command(report.id(), -1L, "话"))).isInstanceOf(SectionOfOtherReport.class);
        assertThatThrownBy(() -> postRemark.postRemark(STRANGER, new PostRemark.Command(report.id(), null, "话")))
                .isInstanceOf(NotFound.class);
        assertThat(remarks.onReport(HEAD, report.id())).hasSize(2);
    }
}

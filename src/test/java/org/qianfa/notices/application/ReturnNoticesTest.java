package org.qianfa.notices.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.when;
import static org.qianfa.testing.Tasks.person;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportFinished;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.SectionReviewed;
import org.qianfa.figures.FigureRequests;
import org.qianfa.figures.FigureRequests.RequestView;
import org.qianfa.figures.FiguresReturned;
import org.qianfa.notices.MyNotices.Notice;
import org.qianfa.notices.NoticeKind;
import org.qianfa.publication.IncidentKind;
import org.qianfa.publication.IncidentOpened;
import org.qianfa.publication.ReleaseReviewed;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.WithdrawalDecided;
import org.qianfa.review.AdvisersChanged;
import org.qianfa.review.CompletenessChecked;
import org.qianfa.review.DecideLevel;
import org.qianfa.review.DocumentChecked;
import org.qianfa.review.LevelDecided;
import org.qianfa.review.PersonMentioned;
import org.qianfa.review.ReplyConfirmed;
import org.qianfa.review.ReviewApproved;
import org.qianfa.shared.Actor;
import org.qianfa.shared.CheckupAlarmed;
import org.qianfa.shared.Role;
import org.qianfa.signoff.CallBackReport;
import org.qianfa.signoff.DeputyLeaderReviewed;
import org.qianfa.signoff.DiscussionRecorded;
import org.qianfa.signoff.SecrecyReviewed;
import org.qianfa.signoff.SigningDeclined;
import org.qianfa.signoff.SubmissionReturned;
import org.qianfa.testing.TestDatabase;

/** Drafter of all sections of the report is person 70, coordinators are 10 and 11. */
class ReturnNoticesTest {

    private static final Actor OFFICE = person(20, 2, Role.OFFICE);
    private static final ReturnOrder WHOLE = ReturnOrder.toConsolidation("不全");

    private OpenHouse house;

    @BeforeEach
    void open() {
        house = new OpenHouse(TestDatabase.H2);
        house.holding("COORDINATOR@2", 10L, 11L);
        house.holding("OFFICE@2", 20L);
        house.holding("FIRST_RESPONSIBLE@2", 25L);
        house.holding("LEGALITY_REVIEWER@2", 40L);
        house.holding("DISTRICT_SUPERVISOR@1", 50L);
        house.holding("SYSTEM_ADMIN@1", 90L);
        house.holding("DRAFTER@d7", 70L, 71L);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_drafter_is_told_that_the_head_returned_the_section_and_not_that_it_passed() {
        Actor head = person(60, 2, Role.DEPARTMENT_HEAD);
        house.announce(new SectionReviewed(head, 1, 11, true));
        assertThat(house.notices(70)).isEmpty();

        house.announce(new SectionReviewed(head, 1, 11, false));
        assertThat(house.notices(70)).extracting(Notice::kind, Notice::about, Notice::place, Notice::link)
                .containsExactly(tuple(NoticeKind.RETURNED, "notices.about.section", "一、主要举措和成效", "/sections/11/draft"));
    }

    @Test
    void the_coordinators_are_told_of_every_return_before_the_signature_and_drafters_of_those_of_their_sections() {
        ReturnOrder sections = new ReturnOrder(List.of(11L), "补充");
        house.announce(new DocumentChecked(OFFICE, 1, null));
        assertThat(house.notices(10)).isEmpty();

        house.announce(new DocumentChecked(OFFICE, 1, sections), new DeputyLeaderReviewed(OFFICE, 1, WHOLE), new SecrecyReviewed(OFFICE, 1, true, WHOLE),
                new DiscussionRecorded(OFFICE, 1, WHOLE), new SigningDeclined(OFFICE, 1, WHOLE));

        assertThat(house.notices(10)).hasSize(5).allMatch(notice -> notice.about().equals("notices.about.report"));
        assertThat(house.notices(11)).hasSize(5);
        assertThat(house.notices(70)).hasSize(1);
    }

    @Test
    void the_unit_is_told_what_comes_back_after_the_signature() {
        house.announce(new ReleaseReviewed(OFFICE, 1, 3, ReleaseStep.FIRST, true));
        house.announce(new ReleaseReviewed(OFFICE, 1, 3, ReleaseStep.SECOND, false, ReleaseStep.FIRST));
        assertThat(house.notices(25)).as("to the reviewer before it comes as a task").isEmpty();

        house.announce(new ReleaseReviewed(OFFICE, 1, 3, ReleaseStep.FIRST, false));
        house.announce(new SubmissionReturned(person(50, 1, Role.DISTRICT_SUPERVISOR), 4, 1, 2, CallBackReport.Effect.STOPPED));

        assertThat(house.notices(25)).extracting(Notice::about).containsExactly("notices.about.submission", "notices.about.release");
        assertThat(house.notices(20)).as("who returned it knows").extracting(Notice::about).containsExactly("notices.about.submission");
    }

    @Test
    void a_department_is_told_that_its_figures_were_returned() {
        when(house.bean(FigureRequests.class).request(9)).thenReturn(new RequestView(9, 1, 7, null, null, 10, null, null, List.of(), null));

        house.announce(new FiguresReturned(person(60, 2, Role.DEPARTMENT_HEAD), 1, 9));

        assertThat(house.notices(70)).extracting(Notice::about, Notice::place).containsExactly(tuple("notices.about.figures", "第7科室"));
        assertThat(house.notices(71)).hasSize(1);
    }

    @Test
    void who_submitted_a_matter_is_told_that_it_came_back_and_reviewers_that_their_conclusions_did() {
        Actor reviewer = person(40, 2, Role.LEGALITY_REVIEWER);
        house.announce(new CompletenessChecked(reviewer, 5, null, true), new LevelDecided(reviewer, 5, DecideLevel.Level.HEAD, true),
                new ReplyConfirmed(reviewer, 5, true), new ReviewApproved(OFFICE, 5, null, true));
        assertThat(house.notices(31)).isEmpty();

        house.announce(new CompletenessChecked(reviewer, 5, null, false), new LevelDecided(reviewer, 5, DecideLevel.Level.HEAD, false),
                new ReplyConfirmed(reviewer, 5, false), new ReviewApproved(OFFICE, 5, null, false));

        assertThat(house.notices(31)).extracting(Notice::about)
                .containsExactly("notices.about.reply", "notices.about.level", "notices.about.materials");
        assertThat(house.notices(40)).extracting(Notice::about).containsExactly("notices.about.review");
        assertThat(house.notices(41)).extracting(Notice::link).containsExactly("/matters/5");
    }

    @Test
    void who_was_named_is_led_to_the_place() {
        house.announce(new PersonMentioned(OFFICE, 5, 8, 31));

        assertThat(house.notices(31)).extracting(Notice::kind, Notice::title, Notice::link)
                .containsExactly(tuple(NoticeKind.MENTIONED, "与甲公司的合同", "/matters/5?open=8#annotation-8"));
    }

    @Test
    void the_reviewer_is_told_when_an_adviser_declines_and_not_when_advisers_are_changed() {
        house.announce(new AdvisersChanged(OFFICE, 5, null, List.of(42L), List.of(41L)));
        assertThat(house.notices(40)).isEmpty();

        house.announce(new AdvisersChanged(person(41, 2, Role.LEGAL_ADVISER), 5, null, List.of(), List.of(41L)));
        assertThat(house.notices(40)).extracting(Notice::kind).containsExactly(NoticeKind.DECLINED);
    }

    @Test
    void system_administrators_are_told_what_the_house_found_in_itself() {
        house.announce(new CheckupAlarmed("inbox", "/inbox/comparison"));

        assertThat(house.notices(90)).extracting(Notice::kind, Notice::about, Notice::link, Notice::unread)
                .containsExactly(tuple(NoticeKind.SYSTEM, "notices.about.checkup.inbox", "/inbox/comparison", true));
        assertThat(house.notices(50)).isEmpty();
        assertThat(house.notices(20)).isEmpty();
    }

    @Test
    void a_unit_is_told_what_becomes_of_its_public_page() {
        house.announce(new ReportFinished(1, ReportPhase.WITHHELD));
        assertThat(house.notices(25)).isEmpty();

        house.announce(new ReportFinished(1, ReportPhase.PUBLISHED));
        house.announce(new IncidentOpened(6, IncidentKind.PAGE_CHANGED, 1, 2));
        house.announce(new WithdrawalDecided(person(25, 2, Role.FIRST_RESPONSIBLE), 3, 1, true, false));

        assertThat(house.notices(20)).extracting(Notice::about)
                .containsExactly("notices.about.withdrawn", "notices.about.incident.PAGE_CHANGED", "notices.about.published");
        assertThat(house.notices(50)).as("the supervisor above").extracting(Notice::about).containsExactly("notices.about.withdrawn");
        assertThat(house.notices(90)).as("the administrator above").extracting(Notice::link).containsExactly("/publication/incidents/6");
    }
}

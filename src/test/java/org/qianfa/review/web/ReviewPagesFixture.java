package org.qianfa.review.web;

import java.util.List;
import java.util.stream.Stream;
import org.qianfa.review.AddComment;
import org.qianfa.review.AddOpinion;
import org.qianfa.review.Anchor;
import org.qianfa.review.ApproveReview;
import org.qianfa.review.CheckCompleteness;
import org.qianfa.review.FakeReports;
import org.qianfa.review.GiveOpinion;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.ReplyOpinion;
import org.qianfa.review.ReviewFixture;
import org.qianfa.review.ReviewLegality;
import org.qianfa.review.SendOpinions;
import org.qianfa.review.SubmitForReview;
import org.qianfa.shared.Refusal;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A street with people for pages to show, and a report that stands at any step of its review. */
@TestConfiguration(proxyBeanMethods = false)
public class ReviewPagesFixture {

    public static final String QUOTE = "罚款一律从重，不得减轻。";
    public static final String WORDING = "依法裁量，过罚相当。";

    @Bean
    Steps steps(FakeReports reports, SubmitForReview submit, CheckCompleteness check, Reviewing reviewing, ReplyOpinion reply) {
        return new Steps(reports, submit, check, reviewing, reply);
    }

    @Bean
    Reviewing reviewing(AddOpinion opinion, AddComment comment, SendOpinions send, GiveOpinion give, ReviewLegality review, ApproveReview approve) {
        return new Reviewing(opinion, comment, send, give, review, approve);
    }

    /** The people of {@link ReviewFixture} as rows, for the real directory. */
    public static void populate(JdbcClient jdbc) {
        for (String table : List.of("people_grant", "people_user", "people_department", "people_unit")) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("""
                insert into people_unit (id, version, name, full_name, kind, document_code, organisation_code, site_id_code)
                values (3, 0, '云溪街道', '云溪街道办事处', 'STREET', '云街', '3', '3'), (4, 0, '松林街道', '松林街道办事处', 'STREET', '松街', '4', '4')""")
                .update();
        jdbc.sql("insert into people_department (id, version, unit_id, name) values (31, 0, 3, '综合执法办'), (41, 0, 4, '党政办')").update();
        Stream.concat(ReviewFixture.PEOPLE.stream(), Stream.of(ReviewFixture.STRANGER)).forEach(a -> jdbc.sql("""
                insert into people_user (id, version, username, display_name, unit_id, enabled, password_hash, must_change_password,
                    credential_stamp, failures) values (?, 0, ?, ?, ?, true, '-', false, 0, 0)""")
                .params(a.id(), a.username(), a.displayName(), a.unitId()).update());
        ReviewFixture.PEOPLE.forEach(a -> a.grants().forEach(g -> jdbc
                .sql("insert into people_grant (user_id, role, unit_id, department_id) values (?, ?, ?, ?)")
                .params(a.id(), g.role().name(), g.unitId(), g.departmentId()).update()));
    }

    /** Brings reports to the steps of the legal review by the use cases of that step. */
    public record Steps(FakeReports reports, SubmitForReview submit, CheckCompleteness check, Reviewing reviewing, ReplyOpinion reply) {

        public long submitted(long report) throws Refusal {
            return submit.submitForReview(ReviewFixture.COORDINATOR, report,
                    List.of(new SubmitForReview.Material(SubmitForReview.MaterialKind.DRAFT, "一份")));
        }

        public long incomplete(long report) throws Refusal {
            long matter = submitted(report);
            check.checkCompleteness(ReviewFixture.REVIEWER, matter, false, "缺少起草说明");
            return matter;
        }

        public long underReview(long report) throws Refusal {
            long matter = submitted(report);
            check.checkCompleteness(ReviewFixture.REVIEWER, matter, true, null);
            return matter;
        }

        public long awaitingApproval(long report) throws Refusal {
            long matter = underReview(report);
            reviewing.raise(report, matter);
            reviewing.concludeAll(matter);
            return matter;
        }

        public long replied(long report) throws Refusal {
            long matter = awaitingApproval(report);
            reviewing.approve().approveReview(ReviewFixture.APPROVER, matter, true, null, null);
            reply.replyOpinion(matter);
            return matter;
        }
    }

    /** What advisers and the reviewer do. */
    public record Reviewing(AddOpinion opinion, AddComment comment, SendOpinions send, GiveOpinion give, ReviewLegality review,
                            ApproveReview approve) {

        public long raise(long report, long matter) throws Refusal {
            comment.addComment(ReviewFixture.SECOND_ADVISER, matter, Anchor.ofQuote(FakeReports.section(report), "审查率"), "口径请与上年一致。");
            long raised = opinion.addOpinion(ReviewFixture.ADVISER, matter, new AddOpinion.Command(Anchor.ofQuote(FakeReports.section(report),
                    QUOTE), AddOpinion.OpinionKind.ILLEGAL, AddOpinion.Severity.REQUIRED, "一律从重没有法律依据。", "行政处罚法", WORDING));
            send.sendOpinions(ReviewFixture.SECOND_ADVISER, matter);
            send.sendOpinions(ReviewFixture.ADVISER, matter);
            return raised;
        }

        public void concludeAll(long matter) throws Refusal {
            give.giveOpinion(ReviewFixture.ADVISER, matter, LegalityOutcome.AMEND, "一处须改。");
            give.giveOpinion(ReviewFixture.SECOND_ADVISER, matter, LegalityOutcome.LAWFUL, "没有意见。");
            review.reviewLegality(ReviewFixture.REVIEWER, matter, LegalityOutcome.LAWFUL, "同意顾问意见。");
        }
    }
}

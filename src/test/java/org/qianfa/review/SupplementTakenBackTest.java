package org.qianfa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.review.ReviewFixture.COORDINATOR;
import static org.qianfa.review.ReviewFixture.DRAFTER;
import static org.qianfa.review.ReviewFixture.HEAD;
import static org.qianfa.review.ReviewFixture.OFFICE;
import static org.qianfa.review.ReviewFixture.OFFICE_DEPARTMENT;
import static org.qianfa.review.ReviewFixture.REVIEWER;
import static org.qianfa.review.ReviewFixture.STRANGER;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.review.ReviewFixture.Facts;
import org.qianfa.review.ReviewFixture.RecordingJournal;
import org.qianfa.review.ReviewRefusal.MatterNotAtThisStep;
import org.qianfa.review.ReviewRefusal.NothingToTakeBack;
import org.qianfa.review.ReviewRefusal.ReviewTextMissing;
import org.qianfa.review.SubmitForReview.Material;
import org.qianfa.review.SubmitForReview.MaterialKind;
import org.qianfa.review.web.ReviewPagesFixture;
import org.qianfa.review.web.ReviewPagesFixture.Steps;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Materials that were supplied are taken back until they are checked. A refusal changes nothing, announces nothing, journals nothing. */
@ReviewModuleTest
@Import(ReviewPagesFixture.class)
class SupplementTakenBackTest {

    private static final Material NOTES = new Material(MaterialKind.EXPLANATION, "起草说明（误附旧稿）");

    @Autowired FakeReports reports;
    @Autowired Facts facts;
    @Autowired RecordingJournal journal;
    @Autowired JdbcClient jdbc;
    @Autowired Steps steps;
    @Autowired SubmitMatter submitMatter;
    @Autowired CheckCompleteness checkCompleteness;
    @Autowired SupplementMaterials supplementing;
    @Autowired WithdrawSupplement supplements;
    @Autowired ReadReview readReview;

    private long matter;

    @BeforeEach
    void aReportThatLacksMaterials() throws Refusal {
        matter = steps.incomplete(reports.underReview());
        quiet();
    }

    @Test
    void what_was_supplied_is_taken_back_with_its_materials_and_stays_on_record() throws Refusal {
        long report = readReview.matter(COORDINATOR, matter).reportId();
        supplied();
        supplements.withdrawSupplement(COORDINATOR, matter, "附错了稿子");

        assertThat(facts.announced).containsExactly(new SupplementWithdrawn(COORDINATOR, matter, report, false));
        assertThat(journal.entries).hasSize(1);
        assertThat(readReview.matter(COORDINATOR, matter)).satisfies(view -> {
            assertThat(view.state()).isEqualTo(MatterView.State.INCOMPLETE);
            assertThat(view.missing()).isEqualTo("缺少起草说明");
            assertThat(view.supplement()).isNull();
            assertThat(view.materials()).extracting(Material::kind).containsExactly(MaterialKind.DRAFT);
            assertThat(view.clock().stopped()).isTrue();
        });
        assertThat(jdbc.sql("select withdrawn_because from review_supplement where matter_id = ?").param(matter).query(String.class).list())
                .containsExactly("附错了稿子");
        assertThat(jdbc.sql("select count(*) from review_material where matter_id = ?").param(matter).query(Integer.class).single()).isEqualTo(2);

        supplementing.supplementMaterials(COORDINATOR, matter, List.of(new Material(MaterialKind.BASIS, "依据")), "已补依据和说明");
        assertThat(readReview.matter(COORDINATOR, matter)).satisfies(view -> {
            assertThat(view.supplement()).isEqualTo("已补依据和说明");
            assertThat(view.materials()).extracting(Material::kind).containsExactly(MaterialKind.DRAFT, MaterialKind.BASIS);
        });
        checkCompleteness.checkCompleteness(REVIEWER, matter, true, null);
    }

    @Test
    void the_reviewer_gives_it_back_to_who_asks() throws Refusal {
        supplied();
        refused(NotPermitted.class, () -> supplements.giveSupplementBack(COORDINATOR, matter, "试"));
        refused(NotFound.class, () -> supplements.giveSupplementBack(STRANGER, matter, "试"));
        refused(ReviewTextMissing.class, () -> supplements.giveSupplementBack(REVIEWER, matter, " "));
        supplements.giveSupplementBack(REVIEWER, matter, "请补正");
        assertThat(facts.announced).singleElement().isEqualTo(new SupplementWithdrawn(REVIEWER, matter, readReview.matter(REVIEWER, matter).reportId(), true));
        refused(MatterNotAtThisStep.class, () -> supplements.giveSupplementBack(REVIEWER, matter, "再退"));
    }

    @Test
    void nobody_takes_back_what_was_not_supplied_or_was_checked() throws Refusal {
        refused(MatterNotAtThisStep.class, () -> supplements.withdrawSupplement(COORDINATOR, matter, "试"));
        long fresh = steps.submitted(reports.underReview());
        quiet();
        refused(NothingToTakeBack.class, () -> supplements.withdrawSupplement(COORDINATOR, fresh, "试"));
        refused(NothingToTakeBack.class, () -> supplements.giveSupplementBack(REVIEWER, fresh, "试"));
        supplied();
        refused(NotPermitted.class, () -> supplements.withdrawSupplement(OFFICE, matter, "试"));
        refused(NotFound.class, () -> supplements.withdrawSupplement(STRANGER, matter, "试"));
        refused(ReviewTextMissing.class, () -> supplements.withdrawSupplement(COORDINATOR, matter, ""));
        checkCompleteness.checkCompleteness(REVIEWER, matter, true, null);
        quiet();
        refused(MatterNotAtThisStep.class, () -> supplements.withdrawSupplement(COORDINATOR, matter, "试"));
        refused(MatterNotAtThisStep.class, () -> supplements.giveSupplementBack(REVIEWER, matter, "试"));
    }

    @Test
    void one_of_a_department_is_taken_back_by_who_handed_it_in_alone() throws Refusal {
        long contract = submitMatter.submitMatter(DRAFTER, new SubmitMatter.Command(OFFICE_DEPARTMENT, Kind.CONTRACT, "法律服务合同",
                List.of(new Material(MaterialKind.DRAFT, "")), "合同.txt", "一、服务内容。".getBytes(StandardCharsets.UTF_8)));
        checkCompleteness.checkCompleteness(REVIEWER, contract, false, "缺附件");
        supplementing.supplementMaterials(DRAFTER, contract, List.of(), "附件已补");
        quiet();
        refused(NothingToTakeBack.class, () -> supplements.withdrawSupplement(HEAD, contract, "试"));
        refused(NotPermitted.class, () -> supplements.withdrawSupplement(COORDINATOR, contract, "试"));
        supplements.withdrawSupplement(DRAFTER, contract, "附件有误");
        assertThat(facts.announced).containsExactly(new SupplementWithdrawn(DRAFTER, contract, null, false));
        assertThat(readReview.matter(DRAFTER, contract).state()).isEqualTo(MatterView.State.INCOMPLETE);
    }

    private void supplied() throws Refusal {
        supplementing.supplementMaterials(COORDINATOR, matter, List.of(NOTES), "已补起草说明");
        quiet();
    }

    private void quiet() {
        facts.announced.clear();
        journal.entries.clear();
    }

    private void refused(Class<? extends Throwable> thrown, ThrowingCallable action) {
        List<Object> before = everything();
        assertThatThrownBy(action).isInstanceOf(thrown);
        assertThat(everything()).isEqualTo(before);
    }

    private List<Object> everything() {
        return Stream.concat(Stream.of("review_matter order by id", "review_material order by matter_id, ordinal", "review_supplement order by matter_id, ordinal")
                .map(table -> (Object) List.copyOf(jdbc.sql("select * from " + table).query().listOfRows())),
                Stream.of(List.copyOf(facts.announced), List.copyOf(journal.entries))).toList();
    }
}

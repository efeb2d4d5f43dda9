package org.qianfa.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.qianfa.registers.RegisterHouse.ADVISER;
import static org.qianfa.registers.RegisterHouse.APPROVER;
import static org.qianfa.registers.RegisterHouse.COORDINATOR;
import static org.qianfa.registers.RegisterHouse.DRAFTER;
import static org.qianfa.registers.RegisterHouse.OTHER_ADVISER;
import static org.qianfa.registers.RegisterHouse.OTHER_STREET;
import static org.qianfa.registers.RegisterHouse.REVIEWER;
import static org.qianfa.registers.RegisterHouse.STRANGER;
import static org.qianfa.registers.RegisterHouse.STREET;
import static org.qianfa.registers.RegisterHouse.SUPERVISOR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.documents.tables.TableUnreadable;
import org.qianfa.registers.ImportReviews.RowFlaw;
import org.qianfa.registers.ReviewRegister.Filter;
import org.qianfa.registers.ReviewRegister.Row;
import org.qianfa.registers.ReviewRegister.Stage;
import org.qianfa.registers.exchange.ReviewSheet;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.LegalityReviewed;
import org.qianfa.review.MatterRecords.MatterRecord;
import org.qianfa.review.MatterReplied;
import org.qianfa.review.MatterView;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.review.MatterView.State;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.testing.TestDatabase;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The register of reviews, on both databases. */
class ReviewRegisterTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_year_of_1212_cases_comes_in_at_once_and_goes_out_as_it_came(TestDatabase database) throws Refusal {
        RegisterHouse house = new RegisterHouse(database);
        List<ReviewEntry> cases = Cases.year(2025, 656, 556);
        byte[] file = ReviewSheet.xlsx(cases);

        long id = house.bean(ImportReviews.class).bring(COORDINATOR, STREET, "C:\\台账\\2025.xlsx", file);
        ImportReviews.View view = house.bean(ImportReviews.class).view(REVIEWER, id);
        assertThat(view.flaws()).isEmpty();
        assertThat(view.summary().fileName()).isEqualTo("2025.xlsx");
        assertThat(view.summary().rows()).isEqualTo(1212);
        assertThat(totals(house, COORDINATOR, Filter.ALL).reviews()).isZero();
        assertThat(house.bean(ImportReviews.class).store(COORDINATOR, id, false)).isEqualTo(1212);

        List<ReviewEntry> kept = byNumber(house, COORDINATOR);
        assertThat(kept).isEqualTo(cases);
        byte[] again = ReviewSheet.xlsx(kept);
        long elsewhere = house.bean(ImportReviews.class).bring(STRANGER, OTHER_STREET, "again.xlsx", again);
        house.bean(ImportReviews.class).store(STRANGER, elsewhere, false);
        assertThat(byNumber(house, STRANGER)).isEqualTo(cases);
        assertThat(house.entries).containsExactly("BringRegister", "StoreRegister", "BringRegister", "StoreRegister");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void one_flawed_row_keeps_all_out_unless_somebody_chooses_to_leave_it_out(TestDatabase database) throws Refusal {
        RegisterHouse house = new RegisterHouse(database);
        ImportReviews imports = house.bean(ImportReviews.class);
        byte[] file = Cases.sheet(List.of(List.of("2025年度合法性审查台账"),
                List.of("序号", "编号", "合同名称", "类别", "送审科室", "收件日期", "办结日期", "意见条数", "采纳条数", "审查结论"),
                List.of("1", "1号", "物业合同", "合同", "经发办", "2025年3月3日", "2025/3/10", "2", "2", "合法"),
                List.of("2", "2号", "", "合同", "经发办", "2025-02-30", "", "x", "", ""),
                List.of("3", "1号", "租赁合同", "买卖", "经发办", "20250304", "2025.3.3", "1", "2", "好"),
                List.of("4", "4号", "绿化合同", "合同", "", "2025-03-05", "", "", "", "合法")));

        long id = imports.bring(COORDINATOR, STREET, "合同.xlsx", file);
        ImportReviews.View view = imports.view(COORDINATOR, id);
        assertThat(view.columns()).startsWith(Field.NUMBER, Field.TITLE, Field.KIND).hasSize(9);
        assertThat(view.unknown()).containsExactly("序号");
        assertThat(view.summary().flawed()).isEqualTo(3);
        assertThat(view.flaws()).extracting(RowFlaw::line, RowFlaw::column, RowFlaw::flaw).contains(
                tuple(4, Field.TITLE, Flaw.MISSING), tuple(4, Field.RECEIVED_ON, Flaw.NOT_A_DATE),
                tuple(4, Field.OPINIONS, Flaw.NOT_A_NUMBER), tuple(5, Field.KIND, Flaw.UNKNOWN),
                tuple(5, Field.REPLIED_ON, Flaw.TOO_EARLY), tuple(5, Field.OUTCOME, Flaw.UNKNOWN),
                tuple(5, Field.ADOPTED, Flaw.MORE_THAN_OPINIONS), tuple(5, Field.NUMBER, Flaw.TWICE),
                tuple(6, Field.OUTCOME, Flaw.CONTRADICTS_STATE));

        refused(house, RegisterFlawed.class, () -> imports.store(COORDINATOR, id, false));
        assertThat(imports.store(COORDINATOR, id, true)).isEqualTo(1);
        assertThat(house.bean(ReviewRegister.class).all(COORDINATOR, Filter.ALL)).singleElement().satisfies(row -> {
            assertThat(row.entry().daysUsed()).isEqualTo(5);
            assertThat(row.entry().state()).isEqualTo(State.REPLIED);
        });
        refused(house, AlreadyImported.class, () -> imports.store(COORDINATOR, id, true));
        refused(house, AlreadyImported.class, () -> imports.bring(COORDINATOR, STREET, "副本.xlsx", file));
        byte[] number = Cases.sheet(List.of(List.of("编号", "名称", "类别", "送审日期"), List.of("1号", "另一合同", "合同", "2025-05-06")));
        long second = imports.bring(COORDINATOR, STREET, "2.xlsx", number);
        assertThat(imports.view(COORDINATOR, second).flaws()).containsExactly(new RowFlaw(2, Field.NUMBER, Flaw.TAKEN, "1号"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void what_is_no_register_is_refused_and_nobody_else_brings_or_sees_one(TestDatabase database) throws Refusal {
        RegisterHouse house = new RegisterHouse(database);
        ImportReviews imports = house.bean(ImportReviews.class);
        refused(house, TableUnreadable.class, () -> imports.bring(COORDINATOR, STREET, "x.xlsx", "no".getBytes()));
        refused(house, HeadingMissing.class, () -> imports.bring(COORDINATOR, STREET, "x.xlsx", Cases.sheet(List.of(List.of("名称", "送审日期"), List.of("a", "b")))));
        byte[] file = ReviewSheet.xlsx(Cases.year(2025, 1, 0));
        assertThatThrownBy(() -> imports.bring(APPROVER, STREET, "x.xlsx", file)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> imports.bring(SUPERVISOR, STREET, "x.xlsx", file)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> imports.bring(STRANGER, STREET, "x.xlsx", file)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> imports.bring(DRAFTER, STREET, "x.xlsx", file)).isInstanceOf(NotPermitted.class);
        long id = imports.bring(COORDINATOR, STREET, "x.xlsx", file);
        assertThatThrownBy(() -> imports.view(STRANGER, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> imports.store(APPROVER, id, false)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> imports.ofUnits(ADVISER)).isInstanceOf(NotPermitted.class);
        assertThat(imports.ofUnits(REVIEWER)).hasSize(1);
        assertThat(totals(house, COORDINATOR, Filter.ALL).reviews()).isZero();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_database_filters_authorises_and_pages(TestDatabase database) throws Refusal {
        RegisterHouse house = new RegisterHouse(database);
        ImportReviews imports = house.bean(ImportReviews.class);
        imports.store(COORDINATOR, imports.bring(COORDINATOR, STREET, "x.xlsx", ReviewSheet.xlsx(Cases.year(2025, 60, 40))), false);
        imports.store(STRANGER, imports.bring(STRANGER, OTHER_STREET, "y.xlsx", ReviewSheet.xlsx(Cases.year(2024, 5, 5))), false);
        ReviewRegister register = house.bean(ReviewRegister.class);

        List<Long> seen = new ArrayList<>();
        RegisterCursor after = null;
        do {
            Paged<Row> page = register.reviews(COORDINATOR, Filter.ALL, after, 7);
            page.rows().forEach(row -> seen.add(row.id()));
            after = page.next();
        } while (after != null);
        assertThat(seen).hasSize(100).doesNotHaveDuplicates()
                .isEqualTo(register.all(COORDINATOR, Filter.ALL).stream().map(Row::id).toList());

        assertThat(totals(house, COORDINATOR, new Filter(STREET, Set.of(Kind.CONTRACT), null, Stage.REPLIED, 2025, null, false, null)).reviews()).isEqualTo(60);
        assertThat(totals(house, COORDINATOR, new Filter(null, Set.of(), null, null, null, "科室3", false, null)).reviews()).isEqualTo(9);
        assertThat(totals(house, COORDINATOR, new Filter(null, Set.of(), State.PARTLY_ADOPTED, null, null, null, false, null)).reviews()).isEqualTo(2);
        assertThat(totals(house, COORDINATOR, new Filter(null, Set.of(), null, null, null, null, true, null)))
                .satisfies(t -> assertThat(t.reviews()).isEqualTo(t.overdue()).isEqualTo(33));
        assertThat(totals(house, COORDINATOR, new Filter(null, Set.of(), null, null, null, null, false, "合同7")).reviews()).isEqualTo(1);
        assertThat(totals(house, COORDINATOR, new Filter(null, Set.of(), null, null, null, null, false, "100%_")).reviews()).isZero();
        assertThat(totals(house, COORDINATOR, new Filter(OTHER_STREET, Set.of(), null, null, null, null, false, null)).reviews()).isZero();
        assertThat(totals(house, SUPERVISOR, Filter.ALL).reviews()).isEqualTo(110);
        assertThat(totals(house, ADVISER, Filter.ALL).reviews()).isZero();
        assertThatThrownBy(() -> register.reviews(DRAFTER, Filter.ALL, null, 10)).isInstanceOf(NotPermitted.class);
        assertThat(register.choices(SUPERVISOR, null).years()).containsExactly(2025, 2024);
        assertThat(register.choices(SUPERVISOR, OTHER_STREET).years()).containsExactly(2024);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_review_done_here_keeps_its_row_and_tells_of_opinions_after_the_reply_only(TestDatabase database) {
        RegisterHouse house = new RegisterHouse(database);
        ReviewRegister register = house.bean(ReviewRegister.class);
        house.matters.put(70L, matter(State.UNDER_REVIEW, null));
        TransactionTemplate transaction = new TransactionTemplate(house.bean(PlatformTransactionManager.class));
        transaction.executeWithoutResult(status -> house.announce(new LegalityReviewed(REVIEWER, 70, null)));
        assertThat(register.all(COORDINATOR, Filter.ALL)).singleElement().satisfies(row -> {
            assertThat(row.matterId()).isEqualTo(70);
            assertThat(row.entry().opinions()).isZero();
            assertThat(row.entry().outcome()).isNull();
            assertThat(row.daysUsed()).isEqualTo(6);
            assertThat(row.overdue()).isTrue();
        });
        house.matters.put(70L, matter(State.REPLIED, LocalDate.of(2026, 3, 2)));
        transaction.executeWithoutResult(status -> house.announce(new MatterReplied(null, 70, null)));
        assertThat(register.all(ADVISER, Filter.ALL)).singleElement().satisfies(row -> {
            assertThat(row.entry().opinions()).isEqualTo(3);
            assertThat(row.entry().outcome()).isEqualTo(LegalityOutcome.AMEND);
            assertThat(row.entry().daysUsed()).isEqualTo(6);
            assertThat(row.entry().reviewers()).isEqualTo("人员204");
        });
        assertThat(register.all(OTHER_ADVISER, Filter.ALL)).isEmpty();
    }

    private static List<ReviewEntry> byNumber(RegisterHouse house, Actor reader) {
        return house.bean(ReviewRegister.class).all(reader, Filter.ALL).stream().map(Row::entry)
                .sorted(Comparator.comparing(entry -> Integer.parseInt(entry.number().replaceAll(".*〕|号", "")))).toList();
    }

    private static MatterRecord matter(State state, LocalDate replied) {
        MatterView.Clock clock = new MatterView.Clock(LocalDate.of(2026, 2, 13), 5, 5, null, 6, false, LocalDate.of(2026, 2, 28), replied, true);
        return new MatterRecord(new MatterView(70, Kind.CONTRACT, null, STREET, "物业合同", 1, state, List.of(), null, null, 201, Instant.EPOCH,
                List.of(204L), List.of(), LegalityOutcome.AMEND, null, null, null, null, "合审〔2026〕1号", 7L, clock), 3, 2, 1, 0);
    }

    private static ReviewRegister.Totals totals(RegisterHouse house, Actor reader, Filter filter) {
        return house.bean(ReviewRegister.class).totals(reader, filter);
    }

    private static void refused(RegisterHouse house, Class<? extends Refusal> refusal, ThrowingCallable action) {
        int before = house.entries.size();
        assertThatThrownBy(action).isInstanceOf(refusal);
        assertThat(house.entries).hasSize(before);
    }
}

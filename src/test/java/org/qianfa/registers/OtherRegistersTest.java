package org.qianfa.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static org.qianfa.registers.RegisterHouse.ADVISER;
import static org.qianfa.registers.RegisterHouse.APPROVER;
import static org.qianfa.registers.RegisterHouse.COORDINATOR;
import static org.qianfa.registers.RegisterHouse.DRAFTER;
import static org.qianfa.registers.RegisterHouse.OTHER_ADVISER;
import static org.qianfa.registers.RegisterHouse.REVIEWER;
import static org.qianfa.registers.RegisterHouse.STRANGER;
import static org.qianfa.registers.RegisterHouse.STREET;
import static org.qianfa.registers.RegisterHouse.SUPERVISOR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.figures.FigureSource;
import org.qianfa.registers.FirmRegister.Contract;
import org.qianfa.registers.FirmRegister.Criterion;
import org.qianfa.registers.QualificationRegister.Certificate;
import org.qianfa.registers.QualificationRegister.Training;
import org.qianfa.registers.RecordConsultation.Said;
import org.qianfa.registers.RegisterFigures.Counted;
import org.qianfa.registers.exchange.ReviewSheet;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.testing.TestDatabase;

/** Consultations, qualifications, law firms, and the figures counted from all registers, on both databases. */
class OtherRegistersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void consultations_are_recorded_corrected_and_searched(TestDatabase database) throws Refusal {
        RegisterHouse house = new RegisterHouse(database);
        RecordConsultation record = house.bean(RecordConsultation.class);
        ConsultationRegister register = house.bean(ConsultationRegister.class);
        long id = record.recordConsultation(COORDINATOR, STREET, said(ConsultationKind.CONTRACT, 204L, 30));
        record.recordConsultation(OTHER_ADVISER, STREET, said(ConsultationKind.PENALTY, 204L, 20));

        refused(house, CorrectionReasonMissing.class, () -> record.correctConsultation(COORDINATOR, id, said(ConsultationKind.CONTRACT, 204L, 45), " "));
        refused(house, EntryFlawed.class, () -> record.correctConsultation(COORDINATOR, id, said(ConsultationKind.CONTRACT, 204L, 0), "x"));
        refused(house, EntryFlawed.class, () -> record.recordConsultation(COORDINATOR, STREET, said(ConsultationKind.CONTRACT, 201L, 10)));
        record.correctConsultation(REVIEWER, id, said(ConsultationKind.CONTRACT, 204L, 45), "补记时长");
        assertThat(register.consultation(COORDINATOR, id)).satisfies(row -> {
            assertThat(row.said().minutes()).isEqualTo(45);
            assertThat(row.said().adviser()).isEqualTo("人员204");
            assertThat(row.corrections()).isEqualTo(1);
        });
        assertThat(house.entries).containsExactly("RecordConsultation", "RecordConsultation", "CorrectConsultation");

        assertThat(register.totals(SUPERVISOR, ConsultationRegister.Filter.ALL)).isEqualTo(new ConsultationRegister.Totals(2, 65));
        assertThat(register.consultations(ADVISER, ConsultationRegister.Filter.ALL, null, 10).rows()).singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo(id));
        assertThat(register.all(COORDINATOR, new ConsultationRegister.Filter(STREET, ConsultationKind.PENALTY, 2026, "违约"))).hasSize(1);
        assertThat(register.consultations(COORDINATOR, ConsultationRegister.Filter.ALL, null, 1).next()).isNotNull();
        assertThatThrownBy(() -> register.consultation(OTHER_ADVISER, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> record.correctConsultation(OTHER_ADVISER, id, said(ConsultationKind.CONTRACT, null, 1), "x")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> record.correctConsultation(SUPERVISOR, id, said(ConsultationKind.CONTRACT, null, 1), "x")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> record.recordConsultation(STRANGER, STREET, said(ConsultationKind.CONTRACT, null, 1))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> register.totals(DRAFTER, ConsultationRegister.Filter.ALL)).isInstanceOf(NotPermitted.class);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void who_begins_without_a_certificate_may_not_review_penalties(TestDatabase database) throws Refusal {
        RegisterHouse house = new RegisterHouse(database);
        RecordQualification record = house.bean(RecordQualification.class);
        ReviewerQualifications qualifications = house.bean(ReviewerQualifications.class);
        QualificationRegister register = house.bean(QualificationRegister.class);
        assertThat(register.reviewers(COORDINATOR, null)).extracting(QualificationRegister.Row::personId).containsExactlyInAnyOrder(202L, 203L);
        assertThat(qualifications.qualified(202, DAY)).isFalse();

        record.recordQualification(COORDINATOR, STREET, 202, new Certificate("A20250001", LocalDate.of(2025, 3, 1)), "", null);
        record.recordQualification(COORDINATOR, STREET, 203, null, "2015年起从事处罚案件审核", null);
        record.recordTraining(COORDINATOR, STREET, 202, new Training(DAY, "行政处罚法制审核", 8));
        assertThat(qualifications.qualified(202, LocalDate.of(2025, 2, 28))).isFalse();
        assertThat(qualifications.qualified(202, LocalDate.of(2025, 3, 1))).isTrue();
        assertThat(qualifications.qualified(203, DAY)).isTrue();
        assertThat(register.reviewer(APPROVER, STREET, 202).hours(2026)).isEqualTo(8);

        refused(house, CorrectionReasonMissing.class, () -> record.recordQualification(COORDINATOR, STREET, 202, null, "", ""));
        refused(house, EntryFlawed.class, () -> record.recordQualification(COORDINATOR, STREET, 202, new Certificate("", DAY), "", "x"));
        assertThatThrownBy(() -> record.recordQualification(APPROVER, STREET, 202, null, "", "x")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> record.recordQualification(COORDINATOR, STREET, 206, null, "", "x")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> register.reviewers(ADVISER, null)).isInstanceOf(NotPermitted.class);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void law_firms_are_scored_by_criteria_once_a_year(TestDatabase database) throws Refusal {
        RegisterHouse house = new RegisterHouse(database);
        RecordFirm record = house.bean(RecordFirm.class);
        Contract contract = new Contract("远望律师事务所", LocalDate.of(2025, 1, 1), LocalDate.of(2026, 2, 28), "全街道", "");
        long id = record.recordFirm(COORDINATOR, STREET, contract);
        List<Criterion> criteria = List.of(new Criterion("审查质量", 55, 60), new Criterion("时效", 37, 40));
        record.scoreFirm(COORDINATOR, id, 2025, criteria, null);
        assertThat(house.bean(FirmRegister.class).firm(SUPERVISOR, id)).satisfies(row -> {
            assertThat(row.lapsed()).isTrue();
            assertThat(row.scores().get(0).points()).isEqualTo(92);
        });
        refused(house, CorrectionReasonMissing.class, () -> record.scoreFirm(COORDINATOR, id, 2025, criteria, ""));
        refused(house, EntryFlawed.class, () -> record.scoreFirm(COORDINATOR, id, 2024, List.of(new Criterion("质量", 50, 60)), null));
        refused(house, EntryFlawed.class, () -> record.scoreFirm(COORDINATOR, id, 2027, criteria, null));
        refused(house, EntryFlawed.class, () -> record.recordFirm(COORDINATOR, STREET, contract));
        refused(house, EntryFlawed.class, () -> record.correctFirm(COORDINATOR, id,
                new Contract("远望律师事务所", LocalDate.of(2026, 1, 1), LocalDate.of(2025, 1, 1), "", ""), "x"));
        assertThatThrownBy(() -> record.scoreFirm(SUPERVISOR, id, 2025, criteria, "x")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> record.scoreFirm(STRANGER, id, 2025, criteria, "x")).isInstanceOf(NotFound.class);
        record.correctFirm(COORDINATOR, id, new Contract("远望律师事务所", LocalDate.of(2025, 1, 1), LocalDate.of(2027, 2, 28), "全街道", "续签"), "续签");
        assertThat(house.bean(FirmRegister.class).firms(COORDINATOR, STREET)).singleElement().satisfies(row -> assertThat(row.lapsed()).isFalse());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void what_reports_quote_is_counted_and_leads_to_exactly_its_cases(TestDatabase database) throws Refusal {
        RegisterHouse house = new RegisterHouse(database);
        ImportReviews imports = house.bean(ImportReviews.class);
        RegisterFigures figures = house.bean(RegisterFigures.class);
        assertThat(figures.figures(COORDINATOR, STREET, 2025)).isEmpty();
        List<ReviewEntry> cases = Cases.year(2025, 656, 556);
        imports.store(COORDINATOR, imports.bring(COORDINATOR, STREET, "x.xlsx", ReviewSheet.xlsx(cases)), false);
        house.bean(RecordConsultation.class).recordConsultation(COORDINATOR, STREET, said(ConsultationKind.CONTRACT, 204L, 30));
        house.bean(RecordQualification.class).recordQualification(COORDINATOR, STREET, 202, new Certificate("A1", LocalDate.of(2020, 1, 1)), "", null);

        Map<RegisterFigure, Counted> counted = figures.figures(COORDINATOR, STREET, 2025).stream()
                .collect(Collectors.toMap(Counted::figure, c -> c));
        int opinions = cases.stream().mapToInt(ReviewEntry::opinions).sum();
        int adopted = cases.stream().mapToInt(ReviewEntry::adopted).sum();
        assertThat(counted.get(RegisterFigure.REVIEWS).value()).isEqualByComparingTo("1212");
        assertThat(counted.get(RegisterFigure.CONTRACTS).value()).isEqualByComparingTo("656");
        assertThat(counted.get(RegisterFigure.NORMATIVE_DOCUMENTS).value()).isEqualByComparingTo("556");
        assertThat(counted.get(RegisterFigure.OPINIONS).value()).isEqualByComparingTo(BigDecimal.valueOf(opinions));
        assertThat(counted.get(RegisterFigure.ADOPTION_RATE).value().doubleValue()).isCloseTo(100.0 * adopted / opinions, offset(0.005));
        assertThat(counted.get(RegisterFigure.AVERAGE_DAYS).value()).isEqualByComparingTo("5");
        assertThat(counted.get(RegisterFigure.OVERDUE).value()).isEqualByComparingTo("404");
        assertThat(counted.get(RegisterFigure.CONFERENCES).value()).isEqualByComparingTo("12");
        assertThat(counted.get(RegisterFigure.CERTIFICATE_RATE).value()).isEqualByComparingTo("50");
        assertThat(counted.get(RegisterFigure.CONTRACTS).evidence()).isEqualTo("台账：合法性审查，2025年，审查合同 656 件");
        assertThat(counted.get(RegisterFigure.CONTRACTS).address()).isEqualTo("/registers/reviews?unit=2&year=2025&stage=REPLIED&kind=CONTRACT");
        assertThat(counted).doesNotContainKey(RegisterFigure.CONSULTATIONS);
        assertThat(figures.figures(COORDINATOR, STREET, 2026)).extracting(Counted::figure).contains(RegisterFigure.CONSULTATIONS)
                .doesNotContain(RegisterFigure.REVIEWS);
        assertThat(house.bean(FigureSource.class).counts(STREET, 2025)).hasSize(counted.size());
        assertThat(house.bean(FigureSource.class).mayOpen(DRAFTER, STREET)).isFalse();
        assertThat(house.bean(FigureSource.class).mayOpen(SUPERVISOR, STREET)).isTrue();
        assertThatThrownBy(() -> figures.figures(STRANGER, STREET, 2025)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> figures.figures(DRAFTER, STREET, 2025)).isInstanceOf(NotPermitted.class);
    }

    private static Said said(ConsultationKind kind, Long adviserId, int minutes) {
        return new Said(kind, DAY, "经发办", adviserId, "某律师", minutes, "供货方违约如何解除合同", "依约催告后解除", "");
    }

    private static void refused(RegisterHouse house, Class<? extends Refusal> refusal, ThrowingCallable action) {
        int before = house.entries.size();
        assertThatThrownBy(action).isInstanceOf(refusal);
        assertThat(house.entries).hasSize(before);
    }
}

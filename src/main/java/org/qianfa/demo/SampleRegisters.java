package org.qianfa.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qianfa.registers.ConsultationKind;
import org.qianfa.registers.FirmRegister.Contract;
import org.qianfa.registers.FirmRegister.Criterion;
import org.qianfa.registers.ImportReviews;
import org.qianfa.registers.QualificationRegister.Certificate;
import org.qianfa.registers.QualificationRegister.Training;
import org.qianfa.registers.RecordConference;
import org.qianfa.registers.RecordConference.Minuted;
import org.qianfa.registers.RecordConsultation;
import org.qianfa.registers.RecordConsultation.Said;
import org.qianfa.registers.RecordFirm;
import org.qianfa.registers.RecordQualification;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Keeps the registers of the sample units: last year's reviews from a file, and a few consultations, certificates and contracts. */
@Component
@Profile("demo")
class SampleRegisters {

    private final ImportReviews imports;
    private final Books books;
    private final SamplePeople people;
    private final Clock clock;

    SampleRegisters(ImportReviews imports, Books books, SamplePeople people, Clock clock) {
        this.imports = imports;
        this.books = books;
        this.people = people;
        this.clock = clock;
    }

    void keep(SampleHouse.Founded founded) throws Refusal {
        LocalDate today = LocalDate.now(clock);
        for (SamplePlace place : SamplePlace.values()) {
            Actor coordinator = people.at(place, SamplePost.COORDINATOR);
            long unit = founded.units().get(place);
            int year = today.getYear() - 1;
            long id = imports.bring(coordinator, unit, year + "年合法性审查台账.xlsx", SampleCases.file(year, place.ordinal()));
            imports.store(coordinator, id, false);
            books.consult(coordinator, unit, people.idOf(place, SamplePost.ADVISER_1), today);
            books.confer(coordinator, unit, today);
            books.qualify(coordinator, unit, people.idOf(place, SamplePost.REVIEWER), today);
            books.engage(coordinator, unit, today);
        }
    }

    /** The smaller registers. */
    @Component
    @Profile("demo")
    record Books(RecordConsultation consultations, RecordConference conferences, RecordQualification qualifications, RecordFirm firms) {

        void consult(Actor by, long unit, long adviser, LocalDate today) throws Refusal {
            consultations.recordConsultation(by, unit, new Said(ConsultationKind.CONTRACT, today.minusDays(12), "经济发展办", adviser, "", 40,
                    "物业服务单位逾期未交履约保证金，能否解除合同？", "先书面催告并给予合理期限，期满仍不交的，依约解除。", "履约保证金咨询意见.docx"));
            consultations.recordConsultation(by, unit, new Said(ConsultationKind.LITIGATION, today.minusDays(26), "综合执法队", adviser, "", 90,
                    "申请人对限期拆除决定申请行政复议，答复期限和证据怎样准备？", "收到申请书副本之日起十日内书面答复，一并提交证据、依据。", ""));
            consultations.recordConsultation(by, unit, new Said(ConsultationKind.PENALTY, today.minusDays(41), "综合执法队", adviser, "", 30,
                    "首次占道经营且及时改正，是否可以不予处罚？", "属轻微违法并及时改正、没有造成危害后果的，不予处罚，记录在案。", ""));
        }

        void confer(Actor by, long unit, LocalDate today) throws Refusal {
            conferences.recordConference(by, unit, new Minuted(today.minusDays(75), "历史遗留违建处置的程序和依据", "某小区露台搭建处置", "法审员、法律顾问、综合执法队负责人",
                    "先行调查取证、听取陈述申辩，期限届满不拆除的，依法申请强制执行。", ""));
        }

        void qualify(Actor by, long unit, long reviewer, LocalDate today) throws Refusal {
            qualifications.recordQualification(by, unit, reviewer, new Certificate("A2019" + String.format("%010d", unit), LocalDate.of(2019, 3, 15)),
                    "", null);
            qualifications.recordTraining(by, unit, reviewer, new Training(today.minusDays(60), "重大执法决定法制审核实务", 8));
        }

        void engage(Actor by, long unit, LocalDate today) throws Refusal {
            long firm = firms.recordFirm(by, unit, new Contract("衡舟律师事务所", today.minusYears(1).withDayOfYear(1),
                    today.plusYears(1).withDayOfYear(1).minusDays(1), "机关各科室", ""));
            firms.scoreFirm(by, firm, today.getYear() - 1, List.of(new Criterion("审查质量", 37, 40), new Criterion("审查时效", 19, 20),
                    new Criterion("咨询与会商", 18, 20), new Criterion("普法与培训", 8, 10), new Criterion("履职纪律", 10, 10)), null);
        }
    }
}

package org.qianfa.registers.application;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.registers.ConsultationKind;
import org.qianfa.registers.RegisterFigure;
import org.qianfa.registers.domain.Sums;
import org.qianfa.registers.persistence.Counting;
import org.qianfa.registers.persistence.Counting.Reviews;
import org.qianfa.registers.persistence.Qualifications;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;

/** Counts everything reports quote from the registers of a unit and year. */
@Component
class Counter {

    static final Map<RegisterFigure, Kind> BY_KIND = new EnumMap<>(Map.of(RegisterFigure.CONTRACTS, Kind.CONTRACT,
            RegisterFigure.NORMATIVE_DOCUMENTS, Kind.NORMATIVE_DOCUMENT, RegisterFigure.MAJOR_DECISIONS, Kind.MAJOR_DECISION,
            RegisterFigure.ENFORCEMENT_DECISIONS, Kind.ENFORCEMENT_DECISION, RegisterFigure.PARTY_DOCUMENTS, Kind.PARTY_DOCUMENT,
            RegisterFigure.DISCLOSURE_REPLIES, Kind.DISCLOSURE_REPLY, RegisterFigure.OTHER_DOCUMENTS, Kind.OTHER));
    static final Map<RegisterFigure, ConsultationKind> BY_CONSULTATION = new EnumMap<>(Map.of(
            RegisterFigure.CONSULTATIONS_LITIGATION, ConsultationKind.LITIGATION, RegisterFigure.CONSULTATIONS_DOCUMENT, ConsultationKind.DOCUMENT,
            RegisterFigure.CONSULTATIONS_CONTRACT, ConsultationKind.CONTRACT, RegisterFigure.CONSULTATIONS_PENALTY, ConsultationKind.PENALTY));

    private final Counting counting;
    private final Qualifications qualifications;
    private final Directory directory;
    private final RegisterChronicle chronicle;

    Counter(Counting counting, Qualifications qualifications, Directory directory, RegisterChronicle chronicle) {
        this.counting = counting;
        this.qualifications = qualifications;
        this.directory = directory;
        this.chronicle = chronicle;
    }

    /** A register without any entry of the year is left out. */
    Map<RegisterFigure, BigDecimal> count(long unitId, int year) {
        Sums sums = new Sums();
        reviews(sums, unitId, year);
        consultations(sums, unitId, year);
        reviewers(sums, unitId);
        long conferences = counting.conferences(unitId, year);
        if (conferences > 0) {
            sums.put(RegisterFigure.CONFERENCES_HELD, conferences);
        }
        long firms = counting.firms(unitId, year);
        if (firms > 0) {
            sums.put(RegisterFigure.FIRMS, firms).put(RegisterFigure.FIRMS_SCORED, counting.firmsScored(unitId, year));
        }
        return sums.values();
    }

    private void reviews(Sums sums, long unitId, int year) {
        List<Reviews> found = counting.reviews(unitId, year, chronicle.today()).stream().filter(r -> r.kind() != Kind.REPORT).toList();
        if (found.isEmpty()) {
            return;
        }
        Reviews all = found.stream().reduce(Reviews::plus).orElseThrow();
        sums.put(RegisterFigure.REVIEWS, all.reviews()).put(RegisterFigure.ROUNDS, all.rounds());
        BY_KIND.forEach((figure, kind) -> sums.put(figure, found.stream().filter(r -> r.kind() == kind).mapToLong(Reviews::reviews).sum()));
        long answered = all.adopted() + all.partly() + all.rejected();
        sums.put(RegisterFigure.OPINIONS, all.opinions()).put(RegisterFigure.ANSWERED, answered).put(RegisterFigure.ADOPTED, all.adopted())
                .put(RegisterFigure.PARTLY, all.partly()).rate(RegisterFigure.ADOPTION_RATE, all.adopted(), answered)
                .average(RegisterFigure.AVERAGE_DAYS, all.days(), all.timed()).put(RegisterFigure.OVERDUE, all.overdue())
                .put(RegisterFigure.CONFERENCES, all.conferences());
    }

    private void consultations(Sums sums, long unitId, int year) {
        Map<ConsultationKind, Long> found = counting.consultations(unitId, year);
        if (!found.isEmpty()) {
            sums.put(RegisterFigure.CONSULTATIONS, found.values().stream().mapToLong(Long::longValue).sum());
            BY_CONSULTATION.forEach((figure, kind) -> sums.put(figure, found.getOrDefault(kind, 0L)));
        }
    }

    private void reviewers(Sums sums, long unitId) {
        List<Long> serving = Arrays.asList(Role.LEGALITY_REVIEWER, Role.LEGALITY_APPROVER).stream()
                .flatMap(role -> directory.holding(role, unitId).stream()).map(Person::id).distinct().toList();
        var kept = qualifications.ofUnit(unitId);
        if (!kept.isEmpty() && !serving.isEmpty()) {
            long certified = kept.stream().filter(k -> k.certificate() != null && serving.contains(k.personId())).count();
            sums.put(RegisterFigure.REVIEWERS, serving.size()).rate(RegisterFigure.CERTIFICATE_RATE, certified, serving.size());
        }
    }
}

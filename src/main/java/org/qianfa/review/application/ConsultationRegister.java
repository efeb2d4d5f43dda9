package org.qianfa.review.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qianfa.drafting.ReportConsolidated;
import org.qianfa.review.AnswerConsultation.ConsultationOver;
import org.qianfa.review.Consultations;
import org.qianfa.review.ReviewRefusal.ConsultationAlreadyAnswered;
import org.qianfa.review.domain.ConsultationAnswer;
import org.qianfa.review.domain.ConsultationRound;
import org.qianfa.review.persistence.ConsultationAnswers;
import org.qianfa.review.persistence.ConsultationRounds;
import org.qianfa.shared.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps rounds and answers of the consultation. A text consolidated anew is put to the departments anew. */
@Component
@Transactional
class ConsultationRegister implements Consultations {

    private final ConsultationRounds rounds;
    private final ConsultationAnswers answers;

    ConsultationRegister(ConsultationRounds rounds, ConsultationAnswers answers) {
        this.rounds = rounds;
        this.answers = answers;
    }

    /** Before the process moves on by the same fact and opens the consultation of the new round. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ReportConsolidated fact) {
        ConsultationRound round = rounds.findById(fact.reportId()).orElseGet(() -> new ConsultationRound(fact.reportId()));
        round.begin();
        rounds.save(round);
    }

    @Override
    @Transactional(readOnly = true)
    public int round(long reportId) {
        return rounds.findById(reportId).map(ConsultationRound::number).orElse(0);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Limit> limit(long reportId) {
        return rounds.findById(reportId).flatMap(ConsultationRound::limit);
    }

    /** A report that came to be consulted on before rounds were counted has a first one by this. */
    void open(long reportId, Limit limit) {
        ConsultationRound round = rounds.findById(reportId).orElseGet(() -> new ConsultationRound(reportId));
        round.open(limit);
        rounds.save(round);
    }

    boolean answered(long reportId, int round, long departmentId) {
        return answers.existsByReportIdAndRoundAndDepartmentId(reportId, round, departmentId);
    }

    /** What a department says for itself counts until the limit has passed. */
    void add(long reportId, Answer answer) throws Refusal {
        Limit limit = limit(reportId).orElse(null);
        if (limit != null && !answer.answeredAt().isBefore(limit.endsAt())) {
            throw new ConsultationOver(limit.dueOn());
        }
        if (answered(reportId, answer.round(), answer.departmentId())) {
            throw new ConsultationAlreadyAnswered();
        }
        keep(reportId, answer);
    }

    void keep(long reportId, Answer answer) {
        answers.save(new ConsultationAnswer(reportId, answer));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Answer> newestAnswers(long reportId) {
        Map<Long, Answer> newest = new TreeMap<>();
        answers.findByReportIdOrderByDepartmentIdAscRoundDesc(reportId).stream().map(ConsultationAnswer::view)
                .forEach(a -> newest.putIfAbsent(a.departmentId(), a));
        return List.copyOf(newest.values());
    }
}

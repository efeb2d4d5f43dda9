package org.qianfa.cooperation.application;

import java.util.List;
import org.qianfa.cooperation.AdviceAsked;
import org.qianfa.cooperation.AskAdvice;
import org.qianfa.cooperation.OpenSteps.Step;
import org.qianfa.cooperation.domain.Question;
import org.qianfa.cooperation.domain.Topic;
import org.qianfa.cooperation.domain.Words;
import org.qianfa.cooperation.persistence.Questions;
import org.qianfa.drafting.ReportView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AskAdviceService implements AskAdvice {

    private final CooperationTopics topics;
    private final Readership readership;
    private final Questions questions;
    private final CooperationRecords records;

    AskAdviceService(CooperationTopics topics, Readership readership, Questions questions, CooperationRecords records) {
        this.topics = topics;
        this.readership = readership;
        this.questions = questions;
        this.records = records;
    }

    @Override
    public long askAdvice(Actor by, Command command) throws Refusal {
        ReportView report = topics.report(by, command.reportId());
        Step step = topics.held(by, report, command.taskId());
        String text = Words.required(command.text());
        readership.chosen(by, report.unitId(), command.askedId() == 0 ? List.of() : List.of(command.askedId()), 1);
        Topic topic = topics.topic(report, step.sectionId(), step.taskId());
        Question question = questions.save(new Question(topic, command.askedId()).asked(by.id(), records.now(), text));
        records.record(by, "AskAdvice", topic, null, "question " + question.getId() + " to person " + command.askedId());
        records.announce(new AdviceAsked(by, question.getId(), report.id(), command.askedId()));
        return question.getId();
    }
}

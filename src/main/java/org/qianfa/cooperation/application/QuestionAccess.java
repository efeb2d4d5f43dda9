package org.qianfa.cooperation.application;

import org.qianfa.cooperation.domain.Question;
import org.qianfa.cooperation.persistence.Questions;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Component;

/** Hands out questions to those between whom they are asked, and to who does the work now. */
@Component
class QuestionAccess {

    private final Questions questions;
    private final CooperationTopics topics;

    QuestionAccess(Questions questions, CooperationTopics topics) {
        this.questions = questions;
        this.topics = topics;
    }

    Question readable(Actor reader, long questionId) {
        Question question = questions.findById(questionId).filter(q -> concerns(reader, q)).orElseThrow(() -> new NotFound("question", questionId));
        topics.report(reader, question.getTopic().getReportId());
        return question;
    }

    private boolean concerns(Actor reader, Question question) {
        return question.between(reader.id())
                || topics.step(question.getTopic().getTaskId()).filter(step -> step.heldBy(reader.id())).isPresent();
    }
}

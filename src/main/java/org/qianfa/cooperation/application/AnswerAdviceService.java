package org.qianfa.cooperation.application;

import org.qianfa.cooperation.AdviceAnswered;
import org.qianfa.cooperation.AdviceAsked;
import org.qianfa.cooperation.AnswerAdvice;
import org.qianfa.cooperation.domain.Question;
import org.qianfa.cooperation.domain.Words;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AnswerAdviceService implements AnswerAdvice {

    private final QuestionAccess access;
    private final CooperationRecords records;

    AnswerAdviceService(QuestionAccess access, CooperationRecords records) {
        this.access = access;
        this.records = records;
    }

    @Override
    public void answerAdvice(Actor by, long questionId, String text) throws Refusal {
        Question question = access.readable(by, questionId);
        String words = Words.required(text);
        question.say(by.id(), records.now(), words);
        boolean answers = by.id() == question.getAskedId();
        long reportId = question.getTopic().getReportId();
        if (answers) {
            records.record(by, "AnswerAdvice", question.getTopic(), null, "question " + questionId);
            records.announce(new AdviceAnswered(by, questionId, reportId, question.getAskerId()));
        } else {
            records.record(by, "AskAdvice", question.getTopic(), null, "question " + questionId + " asked on");
            records.announce(new AdviceAsked(by, questionId, reportId, question.getAskedId()));
        }
    }
}

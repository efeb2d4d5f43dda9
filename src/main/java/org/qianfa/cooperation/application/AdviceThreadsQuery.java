package org.qianfa.cooperation.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qianfa.cooperation.AdviceThreads;
import org.qianfa.cooperation.Box;
import org.qianfa.cooperation.ListCursor;
import org.qianfa.cooperation.OpenSteps.Step;
import org.qianfa.cooperation.application.Readership.Names;
import org.qianfa.cooperation.domain.Question;
import org.qianfa.cooperation.domain.QuestionEntry;
import org.qianfa.cooperation.persistence.Questions;
import org.qianfa.shared.Actor;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class AdviceThreadsQuery implements AdviceThreads {

    private static final int LARGEST_PAGE = 100;
    /** Stands in for the tasks of a person who holds none: SQL knows no empty list. */
    private static final String NO_TASK = "-";

    private final Questions questions;
    private final QuestionAccess access;
    private final CooperationTopics topics;
    private final Readership readership;

    AdviceThreadsQuery(Questions questions, QuestionAccess access, CooperationTopics topics, Readership readership) {
        this.questions = questions;
        this.access = access;
        this.topics = topics;
        this.readership = readership;
    }

    @Override
    public Page threads(Actor by, Box box, ListCursor after, int size) {
        int rows = Math.max(1, Math.min(size, LARGEST_PAGE));
        ListCursor from = after == null ? ListCursor.START : after;
        Set<Long> units = readership.units(by);
        List<Question> found = box == Box.SENT ? questions.sent(by.id(), units, from.rank(), from.id(), Limit.of(rows + 1))
                : questions.received(by.id(), units, from.rank(), from.id(), Limit.of(rows + 1));
        List<Question> shown = found.subList(0, Math.min(rows, found.size()));
        Question last = found.size() > rows ? shown.get(rows - 1) : null;
        return new Page(views(shown), last == null ? null : new ListCursor(last.getPressing(), last.getId()));
    }

    @Override
    public List<Conversation> ofReport(Actor by, long reportId) {
        topics.report(by, reportId);
        List<String> held = new ArrayList<>(List.of(NO_TASK));
        topics.open(reportId).stream().filter(step -> step.heldBy(by.id())).map(Step::taskId).forEach(held::add);
        return views(questions.ofReport(reportId, by.id(), held, Limit.of(LARGEST_PAGE)));
    }

    @Override
    public Conversation thread(Actor by, long questionId) {
        return views(List.of(access.readable(by, questionId))).get(0);
    }

    private List<Conversation> views(List<Question> found) {
        Set<Long> people = new HashSet<>();
        found.forEach(question -> {
            people.add(question.getAskedId());
            people.add(question.getAskerId());
            question.getEntries().stream().map(QuestionEntry::getAuthorId).forEach(people::add);
        });
        Names names = readership.names(people);
        return found.stream().map(question -> view(question, names)).toList();
    }

    private static Conversation view(Question question, Names names) {
        return new Conversation(question.getId(), question.getTopic().view(), question.getAskerId(), names.of(question.getAskerId()),
                question.getAskedId(), names.of(question.getAskedId()), question.open(), question.getAskedAt(), question.getEntries().stream()
                .map(entry -> new Entry(entry.getAuthorId(), names.of(entry.getAuthorId()), entry.getSaidAt(), entry.getText())).toList());
    }
}

package org.qianfa.workflow.handing;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.review.AdviserHands;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.TaskInfo;
import org.springframework.stereotype.Component;

/** What legal advisers do themselves: the review of a matter, and the confirmation of the answers to what they raised. */
@Component
class AdviserWork implements PersonalWork {

    private final AdviserHands advisers;
    private final Directory directory;
    private final TaskService tasks;

    AdviserWork(AdviserHands advisers, Directory directory, TaskService tasks) {
        this.advisers = advisers;
        this.directory = directory;
        this.tasks = tasks;
    }

    @Override
    public Set<String> taskKeys() {
        return Set.of("userTask_giveOpinion", "userTask_confirmAnswers", "userTask_confirmFindingAnswers");
    }

    @Override
    public List<Person> suitable(TaskInfo task) {
        return advisers.suitable(work(task)).stream().map(directory::person).toList();
    }

    @Override
    public void handOver(Actor by, TaskInfo task, long to, String reason) throws Refusal {
        advisers.handOver(by, work(task), to, reason);
    }

    @Override
    public void lend(Actor by, TaskInfo task, long to, String word) throws Refusal {
        advisers.lend(by, work(task), to, word);
    }

    /** Who helped is known to have helped, and annotates only while a step of the review is open to him or her. */
    @Override
    public void loanEnded(Actor by, TaskInfo task) {
    }

    private AdviserHands.Work work(TaskInfo task) {
        Long matter = tasks.getVariable(task.taskId(), "matterId") instanceof Number number ? number.longValue() : null;
        return new AdviserHands.Work(matter, task.reportId(), Belongings.ownerOf(task));
    }
}

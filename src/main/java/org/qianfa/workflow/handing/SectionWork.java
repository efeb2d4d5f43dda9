package org.qianfa.workflow.handing;

import java.util.List;
import java.util.Set;
import org.qianfa.drafting.SectionHands;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.TaskInfo;
import org.springframework.stereotype.Component;

/** A section follows its drafter. */
@Component
class SectionWork implements PersonalWork {

    private final SectionHands sections;

    SectionWork(SectionHands sections) {
        this.sections = sections;
    }

    @Override
    public Set<String> taskKeys() {
        return Set.of("userTask_draftSection");
    }

    @Override
    public List<Person> suitable(TaskInfo task) {
        return sections.suitable(task.sectionId());
    }

    @Override
    public void handOver(Actor by, TaskInfo task, long to, String reason) throws Refusal {
        sections.handOver(by, task.sectionId(), to, reason);
    }

    @Override
    public void lend(Actor by, TaskInfo task, long to, String word) throws Refusal {
        sections.lend(by, task.sectionId(), to);
    }

    @Override
    public void loanEnded(Actor by, TaskInfo task) {
        sections.endLoans(by, task.sectionId());
    }
}

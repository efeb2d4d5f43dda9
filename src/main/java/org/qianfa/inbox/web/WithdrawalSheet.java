package org.qianfa.inbox.web;

import java.util.List;
import org.qianfa.inbox.TasksInWords;
import org.qianfa.people.Directory;
import org.qianfa.workflow.Handings;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.WithdrawStep;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page on which a step is taken or asked back: what it is about, and what was said so far. */
@Component
class WithdrawalSheet {

    static final String VIEW = "inbox/withdrawal";

    private final TaskRows rows;
    private final Directory directory;
    private final Handings handings;
    private final TasksInWords words;

    WithdrawalSheet(TaskRows rows, Directory directory, Handings handings, TasksInWords words) {
        this.rows = rows;
        this.directory = directory;
        this.handings = handings;
        this.words = words;
    }

    String show(WithdrawStep.Offer offer, Model model) {
        TaskInfo task = offer.task();
        TaskInfo.Urge asked = task.standing().asked();
        model.addAttribute("task", task);
        model.addAttribute("about", words.inWords(List.of(task)).get(task.taskId()));
        model.addAttribute("seen", rows.local(task.standing().seenAt()));
        model.addAttribute("asked", asked == null ? null : new TaskRows.Urged(directory.person(asked.by()), rows.local(asked.at()), asked.word()));
        model.addAttribute("refused", offer.refused(handings.latest(List.of(task.taskId())).get(task.taskId())).map(this::handed).orElse(null));
        model.addAttribute("answers", offer.answers());
        model.addAttribute("open", offer.begun());
        return VIEW;
    }

    private TaskRows.Handed handed(Handings.Handing said) {
        return new TaskRows.Handed(said.action(), directory.person(said.by()), rows.local(said.at()), said.word());
    }
}

package org.qianfa.inbox.web;

import org.qianfa.people.FindPeople;
import org.qianfa.people.FindPeople.Wanted;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.TaskPaths;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** To whom a task may be given or lent, by name and a page at a time, as JSON. */
@RestController
class ColleaguesApi {

    private final TaskPaths paths;
    private final FindPeople people;

    ColleaguesApi(TaskPaths paths, FindPeople people) {
        this.paths = paths;
        this.people = people;
    }

    /** @param who part of a name or username */
    @GetMapping("/api/inbox/{taskId}/colleagues")
    FindPeople.Page colleagues(Actor actor, @PathVariable String taskId, @RequestParam(required = false) String who,
                               @RequestParam(required = false) Long after) {
        return people.among(paths.colleagues(actor, taskId).stream().map(Person::id).toList(), new Wanted(who, after)).page();
    }
}

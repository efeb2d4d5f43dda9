package org.qianfa.cockpit.web;

import org.qianfa.people.FindPeople;
import org.qianfa.people.FindPeople.Wanted;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.ReassignTask;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** To whom a system administrator may give a task, by name and a page at a time, as JSON. */
@RestController
class CandidatesApi {

    private final ReassignTask reassigning;
    private final FindPeople people;

    CandidatesApi(ReassignTask reassigning, FindPeople people) {
        this.reassigning = reassigning;
        this.people = people;
    }

    /** @param who part of a name or username */
    @GetMapping("/api/cockpit/tasks/{taskId}/candidates")
    FindPeople.Page candidates(Actor actor, @PathVariable String taskId, @RequestParam(required = false) String who,
                               @RequestParam(required = false) Long after) {
        return people.among(reassigning.candidates(actor, taskId).stream().map(Person::id).toList(), new Wanted(who, after)).page();
    }
}

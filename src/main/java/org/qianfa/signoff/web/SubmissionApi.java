package org.qianfa.signoff.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.CheckSubmission;
import org.qianfa.signoff.CheckSubmission.Outcome;
import org.qianfa.signoff.FormPoint;
import org.qianfa.signoff.ReceiveSubmission;
import org.qianfa.signoff.Submissions;
import org.qianfa.signoff.Submissions.Item;
import org.qianfa.signoff.Submissions.Listing;
import org.qianfa.signoff.Submissions.Query;
import org.qianfa.signoff.Submissions.Submission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Submissions to the level above as JSON. */
@RestController
class SubmissionApi {

    private final Submissions submissions;
    private final ReceiveSubmission receiveSubmission;
    private final CheckSubmission checkSubmission;

    SubmissionApi(Submissions submissions, ReceiveSubmission receiveSubmission, CheckSubmission checkSubmission) {
        this.submissions = submissions;
        this.receiveSubmission = receiveSubmission;
        this.checkSubmission = checkSubmission;
    }

    @GetMapping("/api/submissions")
    Listing list(Actor actor, @RequestParam(defaultValue = "false") boolean all, @RequestParam(defaultValue = "0") long after,
                 @RequestParam(defaultValue = "20") int size) {
        return submissions.submissions(actor, new Query(!all, after, size));
    }

    @GetMapping("/api/submissions/{id}")
    Submission submission(Actor actor, @PathVariable long id) {
        return submissions.submission(actor, id);
    }

    @GetMapping("/api/reports/{id}/submissions")
    List<Item> ofReport(Actor actor, @PathVariable long id) {
        return submissions.ofReport(actor, id);
    }

    @PostMapping("/api/submissions/{id}/receipt")
    Submission receive(Actor actor, @PathVariable long id) throws Refusal {
        receiveSubmission.receiveSubmission(actor, id);
        return submissions.submission(actor, id);
    }

    @PostMapping("/api/submissions/{id}/check")
    Submission check(Actor actor, @PathVariable long id, @Valid @RequestBody Check body) throws Refusal {
        checkSubmission.checkSubmission(actor, id, new Outcome(body.accepted(), body.points(), body.reason()));
        return submissions.submission(actor, id);
    }

    record Check(@NotNull Boolean accepted, Set<FormPoint> points, String reason) {
    }
}

package org.qianfa.drafting.web;

import java.util.List;
import org.qianfa.drafting.PostRemark;
import org.qianfa.drafting.Remarks;
import org.qianfa.drafting.Remarks.RemarkView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The discussion on a report as JSON. */
@RestController
@RequestMapping("/api/reports/{id}/remarks")
class RemarksApi {

    private final Remarks remarks;
    private final PostRemark postRemark;

    RemarksApi(Remarks remarks, PostRemark postRemark) {
        this.remarks = remarks;
        this.postRemark = postRemark;
    }

    @GetMapping
    List<RemarkView> list(Actor actor, @PathVariable long id) {
        return remarks.onReport(actor, id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RemarkView post(Actor actor, @PathVariable long id, @RequestBody RemarkRequest request) throws Refusal {
        return postRemark.postRemark(actor, new PostRemark.Command(id, request.sectionId(), request.text()));
    }

    /** @param sectionId may be left out */
    record RemarkRequest(Long sectionId, String text) {
    }
}

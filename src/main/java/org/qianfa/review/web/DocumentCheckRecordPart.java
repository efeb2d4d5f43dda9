package org.qianfa.review.web;

import org.qianfa.review.DocumentCheckRecords;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How the office has checked the document, for other pages of the report. */
@Controller
class DocumentCheckRecordPart {

    private final DocumentCheckRecords records;

    DocumentCheckRecordPart(DocumentCheckRecords records) {
        this.records = records;
    }

    @GetMapping("/reports/{id}/check/record")
    String record(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("checks", records.checks(actor, id));
        return "review/check-record :: record";
    }
}

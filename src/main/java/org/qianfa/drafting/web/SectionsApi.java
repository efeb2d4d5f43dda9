package org.qianfa.drafting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.ReviewSection;
import org.qianfa.drafting.ReviseSection;
import org.qianfa.drafting.SubmitSection;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people do with sections, as JSON. Every command answers with the section as it is afterwards. */
@RestController
@RequestMapping("/api/sections/{id}")
class SectionsApi {

    private final SubmitSection submitSection;
    private final ReviewSection reviewSection;
    private final ReviseSection reviseSection;
    private final Reports reports;

    SectionsApi(SubmitSection submitSection, ReviewSection reviewSection, ReviseSection reviseSection, Reports reports) {
        this.submitSection = submitSection;
        this.reviewSection = reviewSection;
        this.reviseSection = reviseSection;
        this.reports = reports;
    }

    @PostMapping("/submission")
    SectionView submit(Actor actor, @PathVariable long id, @Valid @RequestBody TextRequest request) throws Refusal {
        submitSection.submitSection(actor, id, request.text(), request.basedOnRevision());
        return reports.readableSection(actor, id);
    }

    @PostMapping("/review")
    SectionView review(Actor actor, @PathVariable long id, @Valid @RequestBody ReviewRequest request) throws Refusal {
        reviewSection.reviewSection(actor, id, request.approved(), request.reason());
        return reports.readableSection(actor, id);
    }

    @PostMapping("/revision")
    SectionView revise(Actor actor, @PathVariable long id, @Valid @RequestBody TextRequest request) throws Refusal {
        reviseSection.reviseSection(actor, id, request.text(), request.basedOnRevision(), request.reason());
        return reports.readableSection(actor, id);
    }

    /** @param reason for edits while consolidating; may be left out */
    record TextRequest(@NotNull String text, int basedOnRevision, String reason) {
    }

    record ReviewRequest(@NotNull Boolean approved, String reason) {
    }
}

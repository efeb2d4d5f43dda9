package org.qianfa.review.web;

import java.util.List;
import org.qianfa.review.MatterCursor;
import org.qianfa.review.MatterRegister;
import org.qianfa.review.MatterRegister.Filter;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.ReadMatterCase;
import org.qianfa.review.SubmitForReview.Material;
import org.qianfa.review.SubmitForReview.MaterialKind;
import org.qianfa.review.SubmitMatter;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Matters as JSON: the register of those one may know of, and submitting one that is not a report. */
@RestController
@RequestMapping("/api")
class MattersApi {

    private final MatterRegister register;
    private final SubmitMatter submitMatter;
    private final ReadMatterCase readCase;

    MattersApi(MatterRegister register, SubmitMatter submitMatter, ReadMatterCase readCase) {
        this.register = register;
        this.submitMatter = submitMatter;
        this.readCase = readCase;
    }

    @GetMapping("/matters")
    MatterRegister.Page matters(Actor actor, @RequestParam(required = false) Kind kind, @RequestParam(required = false) State state,
                                @RequestParam(required = false) Integer year, @RequestParam(required = false) String q,
                                @RequestParam(required = false) MatterCursor after, @RequestParam(defaultValue = "30") int size) {
        return register.matters(actor, new Filter(kind, state, year, q, null, false), after, size);
    }

    /** @param material kinds of the materials that come along */
    @PostMapping("/departments/{departmentId}/matters")
    @ResponseStatus(HttpStatus.CREATED)
    Submitted submit(Actor actor, @PathVariable long departmentId, @RequestParam(required = false) Kind kind,
                     @RequestParam(required = false) String title, @RequestParam(required = false) List<MaterialKind> material,
                     @RequestParam(required = false) MultipartFile file) throws Refusal {
        List<Material> materials = material == null ? List.of() : material.stream().map(one -> new Material(one, "")).toList();
        return new Submitted(submitMatter.submitMatter(actor, new MatterForm(departmentId, kind, title).command(materials, file)));
    }

    @GetMapping("/matters/{matterId}/case")
    ReadMatterCase.CaseView matterCase(Actor actor, @PathVariable long matterId) {
        return readCase.matterCase(actor, matterId);
    }

    record Submitted(long matterId) {
    }
}

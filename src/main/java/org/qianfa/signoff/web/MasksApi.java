package org.qianfa.signoff.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.ExamineForSecrecy;
import org.qianfa.signoff.ExamineForSecrecy.Examined;
import org.qianfa.signoff.ExamineForSecrecy.Finding;
import org.qianfa.signoff.MaskPassage;
import org.qianfa.signoff.MaskPassage.Passage;
import org.qianfa.signoff.SecrecySheet;
import org.qianfa.signoff.SignoffSheets;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The secrecy review item by item, and the masks of the text for the public, as JSON. */
@RestController
@RequestMapping("/api/reports/{id}/secrecy")
class MasksApi {

    private final SignoffSheets sheets;
    private final ExamineForSecrecy examine;
    private final MaskPassage maskPassage;

    MasksApi(SignoffSheets sheets, ExamineForSecrecy examine, MaskPassage maskPassage) {
        this.sheets = sheets;
        this.examine = examine;
        this.maskPassage = maskPassage;
    }

    /** For everybody who may read the report. */
    @GetMapping
    SecrecySheet sheet(@PathVariable long id, Actor actor) {
        return sheets.forReader(actor, id).secrecy();
    }

    /** What is said of {@code seen}: the digest of the sheet that was read; left out, nobody asks whether it was changed since. */
    @PostMapping("/items")
    SecrecySheet examine(@PathVariable long id, @Valid @RequestBody Items body, Actor actor) throws Refusal {
        examine.examineForSecrecy(actor, id, new Examined(body.items().stream().map(ItemBody::finding).toList(), body.seen()));
        return sheet(id, actor);
    }

    @PostMapping("/masks")
    @ResponseStatus(HttpStatus.CREATED)
    Made mask(@PathVariable long id, @Valid @RequestBody MaskBody body, Actor actor) throws Refusal {
        return new Made(maskPassage.maskPassage(actor, id, body.passage(), body.seen()));
    }

    @DeleteMapping("/masks/{maskId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unmask(@PathVariable long id, @PathVariable long maskId, Actor actor) throws Refusal {
        maskPassage.unmaskPassage(actor, id, maskId);
    }

    record Items(@NotNull List<@NotNull @Valid ItemBody> items, String seen) {
    }

    record ItemBody(@NotNull Long sectionId, @NotNull ExamineForSecrecy.Result result, String ground) {

        Finding finding() {
            return new Finding(sectionId, result, ground);
        }
    }

    /** @param from in UTF-16 units of the section's text */
    record MaskBody(@NotNull Long sectionId, @NotNull Integer from, @NotNull Integer to, String replacement, String ground, String seen) {

        Passage passage() {
            return new Passage(sectionId, from, to, replacement, ground);
        }
    }

    record Made(long id) {
    }
}

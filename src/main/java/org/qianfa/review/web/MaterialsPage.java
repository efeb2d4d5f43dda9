package org.qianfa.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.qianfa.review.EnterReview;
import org.qianfa.review.SupplementMaterials;
import org.qianfa.review.SubmitForReview.MaterialKind;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the coordinator supplies what was missing (补正). */
@Controller
@RequestMapping("/matters/{id}/materials")
class MaterialsPage {

    private final EnterReview door;
    private final MatterDesk desk;
    private final SupplementMaterials supplementMaterials;

    MaterialsPage(EnterReview door, MatterDesk desk, SupplementMaterials supplementMaterials) {
        this.door = door;
        this.desk = desk;
        this.supplementMaterials = supplementMaterials;
    }

    @GetMapping
    String page(Actor actor, @PathVariable long id, Model model) {
        door.supplementing(actor, id);
        desk.lay(actor, id, model);
        model.addAttribute("materialKinds", MaterialKind.values());
        return "review/materials";
    }

    @PostMapping
    String supplement(Actor actor, @PathVariable long id, @RequestParam Map<String, String> form, Model model, RedirectAttributes redirect,
                 HttpServletResponse response) {
        try {
            supplementMaterials.supplementMaterials(actor, id, SubmissionPage.listed(form), TypedText.lines(form.get("note")));
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("values", form);
            return page(actor, id, model);
        }
        redirect.addFlashAttribute("notice", "review.materials.done");
        return "redirect:/matters/" + id;
    }
}

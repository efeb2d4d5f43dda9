package org.qianfa.publication.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.drafting.WayBack;
import org.qianfa.publication.ReleaseCheck;
import org.qianfa.publication.ReleaseSheets;
import org.qianfa.publication.ReleaseSheets.Sheet;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.ReviewRelease;
import org.qianfa.publication.ReviewRelease.Decision;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where each of the three reviewers reads the text for the public and approves or returns it. */
@Controller
@RequestMapping("/releases/{id}/{step}")
class ReleasePage {

    private final ReleaseSheets sheets;
    private final ReviewRelease reviewRelease;

    ReleasePage(ReleaseSheets sheets, ReviewRelease reviewRelease) {
        this.sheets = sheets;
        this.reviewRelease = reviewRelease;
    }

    @GetMapping
    String page(Actor actor, @PathVariable long id, @PathVariable String step, Model model) {
        Sheet sheet = sheets.forReview(actor, id, StepPath.step(step));
        model.addAttribute("sheet", sheet);
        model.addAttribute("step", StepPath.step(step));
        model.addAttribute("path", step);
        model.addAttribute("lines", PublicLine.of(sheet.text()));
        model.addAttribute("wayBacks", List.of(WayBack.ALL_AGAIN, WayBack.STRAIGHT_BACK));
        if (!model.containsAttribute("values")) {
            model.addAttribute("values", Map.of());
        }
        return "publication/review";
    }

    @PostMapping
    String review(Actor actor, @PathVariable long id, @PathVariable String step, @RequestParam MultiValueMap<String, String> fields,
                  Model model, RedirectAttributes redirect, HttpServletResponse response) {
        Decision decision = decision(fields);
        try {
            reviewRelease.reviewRelease(actor, id, StepPath.step(step), decision);
        } catch (Refusal refusal) {
            model.addAttribute("refusal", refusal);
            model.addAttribute("values", values(fields));
            response.setStatus(refusal.conflict() ? HttpServletResponse.SC_CONFLICT : 422);
            return page(actor, id, step, model);
        }
        redirect.addFlashAttribute("notice", said(decision));
        return "redirect:/reports/" + sheets.forReview(actor, id, StepPath.step(step)).reportId();
    }

    private static Decision decision(MultiValueMap<String, String> fields) {
        List<String> ticked = fields.getOrDefault("checks", List.of());
        Set<ReleaseCheck> checks = Stream.of(ReleaseCheck.values())
                .filter(check -> ticked.contains(check.name().toLowerCase(Locale.ROOT))).collect(Collectors.toSet());
        String reason = fields.getFirst("reason");
        return new Decision("yes".equals(fields.getFirst("approved")), checks, reason == null ? null : reason.replace("\r\n", "\n"),
                chosen(ReleaseStep.values(), fields.getFirst("passedStep")), chosen(WayBack.values(), fields.getFirst("wayBack")));
    }

    /** {@code null} if nothing or nothing known was chosen. */
    private static <E extends Enum<E>> E chosen(E[] choices, String given) {
        return Stream.of(choices).filter(choice -> choice.name().equals(given)).findFirst().orElse(null);
    }

    private static String said(Decision decision) {
        if (decision.approved()) {
            return "publication.review.approved";
        }
        return decision.to() == null ? "publication.review.returned" : "publication.review.returned.within";
    }

    private static Map<String, Object> values(MultiValueMap<String, String> fields) {
        Map<String, Object> values = new HashMap<>();
        fields.forEach((name, given) -> values.put(name, "checks".equals(name) ? given : given.get(0)));
        return values;
    }
}

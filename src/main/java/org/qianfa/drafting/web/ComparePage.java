package org.qianfa.drafting.web;

import java.util.Map;
import org.qianfa.drafting.CompareTexts.Baseline;
import org.qianfa.drafting.CompareTexts.Baseline.Kind;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an earlier text lies under a later one: of a section, or of the whole report. */
@Controller
class ComparePage {

    private static final Map<String, Kind> KINDS = Map.of("previous", Kind.PREVIOUS, "seen", Kind.SEEN, "lastYear", Kind.LAST_YEAR,
            "published", Kind.PUBLISHED);

    private final ComparisonDesk comparisonDesk;
    private final SectionDesk sectionDesk;
    private final Desk desk;

    ComparePage(ComparisonDesk comparisonDesk, SectionDesk sectionDesk, Desk desk) {
        this.comparisonDesk = comparisonDesk;
        this.sectionDesk = sectionDesk;
        this.desk = desk;
    }

    /**
     * What was last seen is named by its number in the address, so that the page stays the same once it has been seen.
     *
     * @param from number of a revision, or {@code previous}, {@code seen}, {@code lastYear}, {@code published}
     * @param to   number of the later revision, the newest if left out
     */
    @GetMapping("/sections/{id}/compare")
    String section(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "previous") String from,
                   @RequestParam(required = false) Integer to, Model model) {
        ComparisonSheet compared = comparisonDesk.section(actor, id, baseline(from), to);
        if (compared.kind() == Kind.SEEN) {
            return "redirect:/sections/" + id + "/compare?from=" + compared.from().number() + "&to=" + compared.to().number();
        }
        ReportSheet sheet = sectionDesk.lay(actor, id, model);
        comparisonDesk.layChoices(actor, sheet.report().id(), model);
        model.addAttribute("compared", compared);
        model.addAttribute("revisions", sectionDesk.revisions(actor, id));
        return "drafting/compare";
    }

    /** @param against {@code previous}, {@code seen}, {@code lastYear} or {@code published} */
    @GetMapping("/reports/{id}/compare")
    String report(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "previous") String against, Model model) {
        Kind kind = kind(against);
        desk.layReport(actor, id, model);
        comparisonDesk.layReport(actor, id, kind, model);
        comparisonDesk.layChoices(actor, id, model);
        model.addAttribute("against", against);
        return "drafting/compare-report";
    }

    static Kind kind(String against) {
        if (!KINDS.containsKey(against)) {
            throw new NotFound("comparison", against);
        }
        return KINDS.get(against);
    }

    static Baseline baseline(String from) {
        return KINDS.containsKey(from) ? Baseline.of(KINDS.get(from)) : Baseline.revision(number(from));
    }

    private static int number(String from) {
        if (from.isEmpty() || from.length() > 9 || !from.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new NotFound("revision", -1);
        }
        return Integer.parseInt(from);
    }
}

package org.qianfa.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import org.qianfa.review.MatterCursor;
import org.qianfa.review.MatterRegister;
import org.qianfa.review.MatterRegister.Filter;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.SubmitForReview.MaterialKind;
import org.qianfa.review.SubmitMatter;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All matters one may know of, and where a department submits one that is not a report (送审). */
@Controller
@RequestMapping("/matters")
class MattersPage {

    private static final int ROWS = 30;

    private final MatterRegister register;
    private final SubmitMatter submitMatter;
    private final Names names;

    MattersPage(MatterRegister register, SubmitMatter submitMatter, Names names) {
        this.register = register;
        this.submitMatter = submitMatter;
        this.names = names;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(required = false) Kind kind, @RequestParam(required = false) State state,
                @RequestParam(required = false) String q, @RequestParam(defaultValue = "false") boolean overdue,
                @RequestParam(required = false) MatterCursor after, Model model) {
        Filter filter = new Filter(kind, state, null, q, null, overdue);
        MatterRegister.Page page = register.matters(actor, filter, after, ROWS);
        model.addAttribute("filter", filter);
        model.addAttribute("matters", page.matters());
        model.addAttribute("cursor", page.next());
        model.addAttribute("after", after);
        model.addAttribute("totals", register.totals(actor, filter));
        model.addAttribute("matterKinds", Kind.values());
        model.addAttribute("states", State.values());
        model.addAttribute("submits", !names.submitting(actor).isEmpty());
        return "review/matters";
    }

    @GetMapping("/new")
    String form(Actor actor, Model model) {
        model.addAttribute("departments", names.submitting(actor));
        model.addAttribute("matterKinds", Arrays.stream(Kind.values()).filter(kind -> kind != Kind.REPORT).toList());
        model.addAttribute("kinds", MaterialKind.values());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", MatterForm.EMPTY);
        }
        return "review/new-matter";
    }

    @PostMapping("/new")
    String submit(Actor actor, @ModelAttribute("form") MatterForm form, @RequestParam Map<String, String> typed,
                  @RequestParam(required = false) MultipartFile file, Model model, RedirectAttributes redirect,
                  HttpServletResponse response) {
        try {
            long id = submitMatter.submitMatter(actor, form.command(SubmissionPage.listed(typed), file));
            redirect.addFlashAttribute("notice", "review.submission.done");
            return "redirect:/matters/" + id;
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("values", typed);
            return form(actor, model);
        }
    }
}

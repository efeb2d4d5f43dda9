package org.qianfa.checks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.qianfa.checks.CheckRules;
import org.qianfa.checks.RuleView;
import org.qianfa.checks.SetRule;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.proofreading.FindingText;
import org.qianfa.proofreading.finding.Category;
import org.qianfa.proofreading.finding.Severity;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Every rule with its reason, an example and its source; where system administrators set them. */
@Controller
@RequestMapping("/checks/rules")
class RulesPage {

    private final CheckRules rules;
    private final SetRule setRule;
    private final Directory directory;

    RulesPage(CheckRules rules, SetRule setRule, Directory directory) {
        this.rules = rules;
        this.setRule = setRule;
        this.directory = directory;
    }

    @GetMapping
    String show(Actor actor, Locale locale, Model model) {
        return page(actor, Form.EMPTY, locale, model);
    }

    @PostMapping
    String set(Actor actor, @ModelAttribute("form") Form form, Locale locale, Model model, HttpServletResponse response,
               RedirectAttributes flash) {
        try {
            setRule.setRule(actor, form.rule(), new SetRule.Decision(form.severity(), form.switchedOff(), form.reason()));
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return page(actor, form, locale, model);
        }
        flash.addFlashAttribute("notice", "checks.rules.set");
        return "redirect:/checks/rules#" + form.rule();
    }

    private String page(Actor actor, Form form, Locale locale, Model model) {
        FindingText words = new FindingText(locale);
        List<RuleView> all = rules.rules();
        Map<Long, String> names = directory.persons(all.stream().filter(r -> r.last() != null).map(r -> r.last().by()).collect(Collectors.toSet()))
                .values().stream().collect(Collectors.toMap(Person::id, Person::displayName));
        Map<Category, List<RuleRow>> categories = new EnumMap<>(Category.class);
        all.forEach(rule -> categories.computeIfAbsent(rule.rule().category(), c -> new ArrayList<>())
                .add(RuleRow.of(rule, words, rule.last() == null ? null : names.getOrDefault(rule.last().by(), "—"))));
        model.addAttribute("categories", categories);
        model.addAttribute("count", all.size());
        model.addAttribute("severities", Severity.values());
        model.addAttribute("sets", actor.holds(Role.SYSTEM_ADMIN));
        model.addAttribute("form", form);
        return "checks/rules";
    }

    /** A rule in words. @param who decided last, {@code null} if nobody did */
    record RuleRow(RuleView view, String title, String why, String wrong, String right, String source, String who) {

        static RuleRow of(RuleView view, FindingText words, String who) {
            return new RuleRow(view, words.title(view.rule()), words.why(view.rule()), words.wrongExample(view.rule()),
                    words.rightExample(view.rule()), words.source(view.rule()), who);
        }
    }

    /**
     * @param severity {@code null} for the rule's own
     * @param off      a box that is not ticked is not sent: {@code null}
     */
    record Form(String rule, Severity severity, Boolean off, String reason) {

        static final Form EMPTY = new Form("", null, null, "");

        public boolean switchedOff() {
            return Boolean.TRUE.equals(off);
        }
    }
}

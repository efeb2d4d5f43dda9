package org.qianfa.checks.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Locale;
import org.qianfa.checks.CheckRules;
import org.qianfa.checks.RuleView;
import org.qianfa.checks.SetRule;
import org.qianfa.proofreading.FindingText;
import org.qianfa.proofreading.finding.Severity;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rules as JSON. */
@RestController
@RequestMapping("/api/checks/rules")
class RulesApi {

    private final CheckRules rules;
    private final SetRule setRule;

    RulesApi(CheckRules rules, SetRule setRule) {
        this.rules = rules;
        this.setRule = setRule;
    }

    @GetMapping
    List<RuleAnswer> rules(Locale locale) {
        FindingText words = new FindingText(locale);
        return rules.rules().stream().map(rule -> RuleAnswer.of(rule, words)).toList();
    }

    @PostMapping("/{ruleId}")
    List<RuleAnswer> set(Actor actor, @PathVariable String ruleId, @Valid @RequestBody Setting setting, Locale locale) throws Refusal {
        setRule.setRule(actor, ruleId, setting.decision());
        return rules(locale);
    }

    /** @param severity may be left out: the rule's own */
    record Setting(@Pattern(regexp = "error|warning|info") String severity, boolean switchedOff, String reason) {

        SetRule.Decision decision() {
            return new SetRule.Decision(severity == null ? null : Severity.named(severity), switchedOff, reason);
        }
    }

    record RuleAnswer(String id, String category, String title, String why, String wrong, String right, String source, String severity,
                      boolean switchedOff) {

        static RuleAnswer of(RuleView view, FindingText words) {
            return new RuleAnswer(view.rule().id(), view.rule().category().word(), words.title(view.rule()), words.why(view.rule()),
                    words.wrongExample(view.rule()), words.rightExample(view.rule()), words.source(view.rule()), view.severity().word(),
                    view.switchedOff());
        }
    }
}

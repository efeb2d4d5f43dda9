package org.qianfa.checks.application;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.checks.CheckRules;
import org.qianfa.checks.RuleView;
import org.qianfa.checks.domain.RuleSetting;
import org.qianfa.checks.persistence.RuleSettings;
import org.qianfa.proofreading.Rules;
import org.qianfa.proofreading.finding.Rule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class CheckRulesService implements CheckRules {

    private final RuleSettings settings;

    CheckRulesService(RuleSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<RuleView> rules() {
        Map<String, RuleSetting> decided = settings.newest().stream().collect(Collectors.toMap(RuleSetting::getRule, Function.identity()));
        return Rules.all().stream().map(rule -> view(rule, decided.get(rule.id()))).toList();
    }

    private static RuleView view(Rule rule, RuleSetting setting) {
        if (setting == null) {
            return new RuleView(rule, rule.severity(), false, null);
        }
        return new RuleView(rule, setting.getSeverity() == null ? rule.severity() : setting.getSeverity(), setting.isSwitchedOff(),
                setting.view());
    }
}

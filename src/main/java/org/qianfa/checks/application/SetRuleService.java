package org.qianfa.checks.application;

import java.util.Optional;
import org.qianfa.checks.SetRule;
import org.qianfa.checks.domain.RuleSetting;
import org.qianfa.checks.persistence.RuleSettings;
import org.qianfa.proofreading.Rules;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SetRuleService implements SetRule {

    private final RuleSettings settings;
    private final Chronicler chronicler;

    SetRuleService(RuleSettings settings, Chronicler chronicler) {
        this.settings = settings;
        this.chronicler = chronicler;
    }

    @Override
    public void setRule(Actor by, String rule, Decision decision) throws Refusal {
        if (!by.holds(Role.SYSTEM_ADMIN)) {
            throw new NotPermitted("only system administrators set rules");
        }
        if (Rules.byId(rule).isEmpty()) {
            throw new NotFound("rule", rule);
        }
        Reason.require(decision.reason());
        if (changes(rule, decision)) {
            RuleSetting setting = settings.save(new RuleSetting(rule, decision, by.id(), chronicler.now()));
            chronicler.onHouse(by, "SetRule", new Journal.Subject("rule", setting.getId(), null), decision.reason().strip(),
                    rule + " " + (decision.severity() == null ? "" : decision.severity()) + (decision.switchedOff() ? " off" : " on"));
        }
    }

    private boolean changes(String rule, Decision decision) {
        Optional<RuleSetting> last = settings.findFirstByRuleOrderByIdDesc(rule);
        return last.map(setting -> !setting.says(decision)).orElse(decision.severity() != null || decision.switchedOff());
    }
}

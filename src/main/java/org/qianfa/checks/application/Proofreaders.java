package org.qianfa.checks.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.qianfa.checks.domain.RuleSetting;
import org.qianfa.checks.persistence.RuleSettings;
import org.qianfa.proofreading.Proofreader;
import org.qianfa.proofreading.Settings;
import org.qianfa.proofreading.finding.Severity;
import org.springframework.stereotype.Component;

/** Hands out proofreaders that know the rules as they are set and the lists as they are kept at this moment. */
@Component
class Proofreaders {

    private final RuleSettings settings;
    private final KeptLists lists;
    private volatile Decided last = new Decided(0, Settings.NONE);

    Proofreaders(RuleSettings settings, KeptLists lists) {
        this.settings = settings;
        this.lists = lists;
    }

    /** An equal one as long as nobody changes anything, and for units that keep the same lists. */
    Proofreader ofUnit(long unitId) {
        return Proofreader.with(lists.ofUnit(unitId), decided());
    }

    private Settings decided() {
        long stamp = settings.stamp();
        Decided known = last;
        if (known.stamp() != stamp) {
            known = new Decided(stamp, newest());
            last = known;
        }
        return known.settings();
    }

    private Settings newest() {
        Map<String, Severity> severities = new HashMap<>();
        Set<String> off = new HashSet<>();
        for (RuleSetting setting : settings.newest()) {
            if (setting.getSeverity() != null) {
                severities.put(setting.getRule(), setting.getSeverity());
            }
            if (setting.isSwitchedOff()) {
                off.add(setting.getRule());
            }
        }
        return new Settings(severities, off);
    }

    private record Decided(long stamp, Settings settings) {
    }
}

package org.qianfa.checks.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.checks.domain.RuleSetting;
import org.qianfa.checks.domain.StoredList;
import org.qianfa.checks.domain.StoredList.Content;
import org.qianfa.checks.persistence.RuleSettings;
import org.qianfa.checks.persistence.StoredLists;
import org.qianfa.proofreading.ListKind;
import org.qianfa.proofreading.Lists;
import org.qianfa.proofreading.Proofreader;
import org.qianfa.proofreading.Settings;
import org.qianfa.proofreading.finding.Severity;
import org.springframework.stereotype.Component;

/** Hands out proofreaders that know the rules as they are set and the lists as they are kept at this moment. */
@Component
class Proofreaders {

    private static final int KEPT = 20;
    private static final Content STANDARD = new Content(null, null);

    private final RuleSettings settings;
    private final StoredLists lists;
    private final Map<Stamp, Proofreader> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Stamp, Proofreader> eldest) {
            return size() > KEPT;
        }
    };

    Proofreaders(RuleSettings settings, StoredLists lists) {
        this.settings = settings;
        this.lists = lists;
    }

    /** The same one as long as nobody changes anything. */
    Proofreader ofUnit(long unitId) {
        Stamp stamp = new Stamp(settings.stamp(), lists.counting(unitId));
        synchronized (known) {
            return known.computeIfAbsent(stamp, s -> Proofreader.with(kept(s.lists()), decided()));
        }
    }

    private Lists kept(List<Long> ids) {
        Map<ListKind, Content> kept = new HashMap<>();
        List<StoredList> counting = ids.isEmpty() ? List.of() : lists.all(ids);
        counting.forEach(list -> kept.put(list.getKind(), list.content()));
        Content laws = kept.getOrDefault(ListKind.LAWS, STANDARD);
        return Lists.of(laws.csv(), laws.completeUntil() == null ? 0 : laws.completeUntil(),
                kept.getOrDefault(ListKind.WORDING, STANDARD).csv(), kept.getOrDefault(ListKind.POSTS, STANDARD).csv(),
                kept.getOrDefault(ListKind.OWN_WORDS, STANDARD).csv());
    }

    private Settings decided() {
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

    private record Stamp(long settings, List<Long> lists) {
    }
}

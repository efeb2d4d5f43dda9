package org.qianfa.signoff.application;

import org.qianfa.people.Directory;
import org.qianfa.signoff.DiscussionRule;
import org.qianfa.signoff.domain.SignoffSetting;
import org.qianfa.signoff.persistence.SignoffSettingRows;
import org.springframework.stereotype.Component;

/** Whether a unit's reports are discussed before they are signed: by the rule for its kind, or because it wants so. */
@Component
class DiscussionNeed {

    private final DiscussionRule rule;
    private final SignoffSettingRows settings;
    private final Directory directory;

    DiscussionNeed(DiscussionRule rule, SignoffSettingRows settings, Directory directory) {
        this.rule = rule;
        this.settings = settings;
        this.directory = directory;
    }

    boolean of(long unitId) {
        return rule.needed(directory.unit(unitId).kind(), always(unitId));
    }

    boolean byRuleAlone(long unitId) {
        return rule.needed(directory.unit(unitId).kind(), false);
    }

    boolean always(long unitId) {
        return settings.findById(unitId).map(SignoffSetting::discussedAlways).orElse(false);
    }

    void setAlways(long unitId, boolean always) {
        SignoffSetting setting = settings.findById(unitId).orElseGet(() -> new SignoffSetting(unitId));
        setting.discussedAlways(always);
        settings.save(setting);
    }
}

package org.qianfa.review.application;

import org.qianfa.review.ReviewSettings;
import org.qianfa.review.domain.ReviewSetting;
import org.qianfa.review.persistence.ReviewSettingRows;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReviewSettingsService implements ReviewSettings {

    private final ReviewSettingRows settings;
    private final Proceedings proceedings;

    ReviewSettingsService(ReviewSettingRows settings, Proceedings proceedings) {
        this.settings = settings;
        this.proceedings = proceedings;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean openAmongReviewers(Actor reader, long unitId) {
        requireApprover(reader, unitId);
        return settings.openAmongReviewers(unitId);
    }

    @Override
    public void setOpenAmongReviewers(Actor by, long unitId, boolean open) {
        requireApprover(by, unitId);
        ReviewSetting setting = settings.findById(unitId).orElseGet(() -> new ReviewSetting(unitId));
        setting.openAmongReviewers(open);
        settings.save(setting);
        proceedings.record(by, "SetReviewSettings", "unit", unitId, unitId, "open among reviewers: " + open);
    }

    private static void requireApprover(Actor person, long unitId) {
        if (!person.worksIn(unitId)) {
            throw new NotFound("unit", unitId);
        }
        if (!person.holds(Role.LEGALITY_APPROVER, unitId)) {
            throw new NotPermitted("approver of unit " + unitId + " only");
        }
    }
}

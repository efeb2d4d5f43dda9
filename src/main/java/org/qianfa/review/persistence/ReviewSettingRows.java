package org.qianfa.review.persistence;

import org.qianfa.review.domain.ReviewSetting;
import org.springframework.data.jpa.repository.JpaRepository;

/** The settings of the units that decided on any. */
public interface ReviewSettingRows extends JpaRepository<ReviewSetting, Long> {

    default boolean openAmongReviewers(long unitId) {
        return findById(unitId).map(ReviewSetting::isOpenAmongReviewers).orElse(false);
    }
}

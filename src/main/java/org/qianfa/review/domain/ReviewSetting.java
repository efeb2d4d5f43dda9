package org.qianfa.review.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How a unit wants its reviews held. */
@Entity
@Table(name = "review_setting")
public class ReviewSetting {

    @Id
    private long unitId;

    private boolean openAmongReviewers;

    @Version
    private Long version;

    protected ReviewSetting() {
    }

    public ReviewSetting(long unitId) {
        this.unitId = unitId;
    }

    public boolean isOpenAmongReviewers() {
        return openAmongReviewers;
    }

    public void openAmongReviewers(boolean open) {
        openAmongReviewers = open;
    }
}

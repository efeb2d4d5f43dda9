package org.qianfa.signoff.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How a unit signs off its reports. */
@Entity
@Table(name = "signoff_setting")
public class SignoffSetting {

    @Id
    private long unitId;
    @Version
    private Integer version;
    private boolean discussedAlways;

    protected SignoffSetting() {
    }

    public SignoffSetting(long unitId) {
        this.unitId = unitId;
    }

    public boolean discussedAlways() {
        return discussedAlways;
    }

    public void discussedAlways(boolean always) {
        discussedAlways = always;
    }
}

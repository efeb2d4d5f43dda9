package org.qianfa.signoff.persistence;

import java.util.Optional;
import org.qianfa.signoff.domain.SignoffSetting;
import org.springframework.data.repository.Repository;

/** How units sign off their reports; units without a row go by the decision table. */
public interface SignoffSettingRows extends Repository<SignoffSetting, Long> {

    SignoffSetting save(SignoffSetting setting);

    Optional<SignoffSetting> findById(long unitId);
}

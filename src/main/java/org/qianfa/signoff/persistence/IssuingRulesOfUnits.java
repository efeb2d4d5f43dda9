package org.qianfa.signoff.persistence;

import java.util.Optional;
import org.qianfa.signoff.domain.KeptIssuingRules;
import org.springframework.data.repository.Repository;

/** The rules of units that keep their own. */
public interface IssuingRulesOfUnits extends Repository<KeptIssuingRules, Long> {

    KeptIssuingRules save(KeptIssuingRules rules);

    Optional<KeptIssuingRules> findById(long unitId);
}

package org.qianfa.checks.persistence;

import java.util.List;
import java.util.Optional;
import org.qianfa.checks.domain.RuleSetting;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was decided about rules. */
public interface RuleSettings extends Repository<RuleSetting, Long> {

    RuleSetting save(RuleSetting setting);

    Optional<RuleSetting> findFirstByRuleOrderByIdDesc(String rule);

    /** The last decision about each rule. */
    @Query("select s from RuleSetting s where s.id in (select max(n.id) from RuleSetting n group by n.rule)")
    List<RuleSetting> newest();

    /** Changes with every decision. */
    @Query("select coalesce(max(s.id), 0) from RuleSetting s")
    long stamp();
}

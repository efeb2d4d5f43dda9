package org.qianfa.cycle.persistence;

import java.util.List;
import org.qianfa.cycle.domain.OverdueUnit;
import org.springframework.data.jpa.repository.JpaRepository;

/** Units that missed a statutory date. */
public interface OverdueUnits extends JpaRepository<OverdueUnit, Long> {

    List<OverdueUnit> findByCycleId(long cycleId);
}

package org.qianfa.people.persistence;

import java.util.List;
import org.qianfa.people.domain.ReportingUnit;
import org.springframework.data.jpa.repository.JpaRepository;

/** All units. */
public interface ReportingUnits extends JpaRepository<ReportingUnit, Long> {

    List<ReportingUnit> findByParentIdOrderByName(long parentId);

    List<ReportingUnit> findAllByOrderByName();

    boolean existsByName(String name);
}

package org.qianfa.people.persistence;

import java.util.List;
import org.qianfa.people.domain.UnitDepartment;
import org.springframework.data.jpa.repository.JpaRepository;

/** All departments. */
public interface UnitDepartments extends JpaRepository<UnitDepartment, Long> {

    List<UnitDepartment> findByUnitIdOrderById(long unitId);

    List<UnitDepartment> findAllByOrderById();

    boolean existsByUnitIdAndName(long unitId, String name);
}

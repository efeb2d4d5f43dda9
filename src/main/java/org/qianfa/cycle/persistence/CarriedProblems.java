package org.qianfa.cycle.persistence;

import java.util.List;
import java.util.Optional;
import org.qianfa.cycle.domain.CarriedProblem;
import org.springframework.data.jpa.repository.JpaRepository;

/** Problems carried from one year's report to the next. */
public interface CarriedProblems extends JpaRepository<CarriedProblem, Long> {

    Optional<CarriedProblem> findByUnitIdAndYear(long unitId, int year);

    List<CarriedProblem> findByUnitIdAndYearLessThanOrderByYearDesc(long unitId, int beforeYear);
}

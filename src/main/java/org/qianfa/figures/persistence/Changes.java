package org.qianfa.figures.persistence;

import java.util.List;
import org.qianfa.figures.ChangeKind;
import org.qianfa.figures.domain.Change;
import org.springframework.data.repository.Repository;

/** The history of figures; there is no way to change or remove an entry. */
public interface Changes extends Repository<Change, Long> {

    Change save(Change change);

    boolean existsByFigureIdAndKindAndChangedBy(long figureId, ChangeKind kind, Long personId);

    List<Change> findByFigureIdOrderByIdDesc(long figureId);
}

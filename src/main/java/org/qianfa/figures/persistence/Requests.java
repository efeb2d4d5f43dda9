package org.qianfa.figures.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qianfa.figures.RequestState;
import org.qianfa.figures.domain.FigureRequest;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The requests kept. */
public interface Requests extends Repository<FigureRequest, Long> {

    FigureRequest save(FigureRequest request);

    Optional<FigureRequest> findById(long id);

    @Query("select r.reportId from FigureRequest r where r.id = :id")
    Optional<Long> reportOf(long id);

    List<FigureRequest> findByReportIdOrderByIdDesc(long reportId);

    List<FigureRequest> findByReportIdAndStateInOrderById(long reportId, Collection<RequestState> states);
}

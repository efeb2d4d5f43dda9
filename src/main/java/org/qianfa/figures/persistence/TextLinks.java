package org.qianfa.figures.persistence;

import java.util.List;
import java.util.Optional;
import org.qianfa.figures.domain.Link;
import org.springframework.data.repository.Repository;

/** The places in texts that say figures. */
public interface TextLinks extends Repository<Link, Long> {

    Link save(Link link);

    void delete(Link link);

    Optional<Link> findByIdAndSectionId(long id, long sectionId);

    List<Link> findBySectionIdOrderById(long sectionId);

    List<Link> findByFigureIdOrderById(long figureId);

    List<Link> findByReportIdOrderById(long reportId);
}

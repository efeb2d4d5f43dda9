package org.qianfa.review.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qianfa.review.AnnotationView.ThreadEntry;
import org.qianfa.review.domain.OpinionEntry;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The threads of all opinions. */
public interface OpinionEntries extends JpaRepository<OpinionEntry, Long> {

    /** Oldest first. */
    @Query("select e from OpinionEntry e where e.opinionId in ?1 order by e.id")
    List<OpinionEntry> of(Collection<Long> opinionIds);

    /** By opinion; without an entry, an opinion is left out. */
    default Map<Long, List<ThreadEntry>> threads(Collection<Long> opinionIds) {
        if (opinionIds.isEmpty()) {
            return Map.of();
        }
        return of(opinionIds).stream().collect(Collectors.groupingBy(OpinionEntry::getOpinionId,
                Collectors.mapping(OpinionEntry::view, Collectors.toList())));
    }
}

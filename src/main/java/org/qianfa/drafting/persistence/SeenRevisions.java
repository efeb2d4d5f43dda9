package org.qianfa.drafting.persistence;

import java.util.Collection;
import java.util.List;
import org.qianfa.drafting.domain.SeenRevision;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who saw which revision. */
public interface SeenRevisions extends Repository<SeenRevision, Long> {

    SeenRevision save(SeenRevision seen);

    /** The highest number the person saw of a section, 0 for none. */
    @Query("select coalesce(max(s.revisionNumber), 0) from SeenRevision s where s.sectionId = :sectionId and s.personId = :personId")
    int last(long sectionId, long personId);

    /** The same for several sections; those never seen are left out. */
    @Query("""
            select s.sectionId as sectionId, max(s.revisionNumber) as number from SeenRevision s
            where s.personId = :personId and s.sectionId in :sectionIds group by s.sectionId""")
    List<Last> last(Collection<Long> sectionIds, long personId);

    /** What a person last saw of a section. */
    interface Last {

        long getSectionId();

        int getNumber();
    }
}

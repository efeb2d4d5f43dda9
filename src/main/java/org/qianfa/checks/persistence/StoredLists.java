package org.qianfa.checks.persistence;

import java.util.List;
import java.util.Optional;
import org.qianfa.checks.ListView;
import org.qianfa.checks.domain.StoredList;
import org.qianfa.proofreading.ListKind;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All versions of all lists. */
public interface StoredLists extends Repository<StoredList, Long> {

    /** @throws org.springframework.dao.DataIntegrityViolationException when written, if somebody else wrote the same version meanwhile */
    StoredList save(StoredList list);

    Optional<StoredList> findById(long id);

    Optional<StoredList> findFirstByKindAndUnitIdOrderByIdDesc(ListKind kind, Long unitId);

    Optional<StoredList> findFirstByKindAndUnitIdAndListVersion(ListKind kind, Long unitId, int listVersion);

    /** Newest first, without their contents. @param unitKey 0 for lists of the house */
    @Query("""
            select new org.qianfa.checks.ListView(l.kind, l.unitId, l.listVersion, case when l.content is null then true else false end,
                   l.listRows, l.completeUntil, l.reason, l.storedBy, l.storedAt)
            from StoredList l where l.kind = :kind and coalesce(l.unitId, 0) = :unitKey order by l.id desc""")
    List<ListView> versions(ListKind kind, long unitKey);

    /** Ids of the versions that count for a unit, at most one of a kind. */
    @Query("select max(l.id) from StoredList l where l.unitId is null or l.unitId = :unitId group by l.kind order by l.kind")
    List<Long> counting(long unitId);
}

package org.qianfa.cooperation.persistence;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qianfa.cooperation.domain.Circulation;
import org.qianfa.cooperation.domain.CirculationReceipt;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All that was circulated. {@code units}: those whose reports the person may read. */
public interface SentCirculations extends Repository<Circulation, Long> {

    Circulation save(Circulation circulation);

    Optional<Circulation> findById(long id);

    /** Nobody else reminds its readers before the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Circulation c where c.id = :id")
    Optional<Circulation> lock(long id);

    @Query("select r from CirculationReceipt r join fetch r.circulation c where r.readerId = :person and c.topic.unitId in :units "
            + "and (r.pressing < :rank or r.pressing = :rank and r.id < :id) order by r.pressing desc, r.id desc")
    List<CirculationReceipt> received(long person, Collection<Long> units, int rank, long id, Limit limit);

    @Query("select c from Circulation c where c.senderId = :person and c.topic.unitId in :units and c.id < :id order by c.id desc")
    List<Circulation> sent(long person, Collection<Long> units, long id, Limit limit);

    @Query("select c from Circulation c where c.topic.reportId = :reportId and (c.senderId = :person "
            + "or exists (select r.id from CirculationReceipt r where r.circulation = c and r.readerId = :person)) order by c.id desc")
    List<Circulation> ofReport(long reportId, long person, Limit limit);

    @Query("select r.id from CirculationReceipt r where r.readerId = :person and r.pressing = 1 and r.circulation.topic.unitId in :units")
    List<Long> unread(long person, Collection<Long> units, Limit limit);
}

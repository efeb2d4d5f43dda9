package org.qianfa.cooperation.persistence;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qianfa.cooperation.domain.Countersign;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All countersigns, those that were given up as well. */
public interface StoredCountersigns extends Repository<Countersign, Long> {

    Countersign save(Countersign countersign);

    Optional<Countersign> findById(long id);

    /** Nobody else changes it before the transaction ends; last votes at one moment are counted one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Countersign c where c.id = :id")
    Optional<Countersign> lock(long id);

    @Query("select c from Countersign c where c.topic.reportId = :reportId order by c.id desc")
    List<Countersign> ofReport(long reportId, Limit limit);

    /** Not over, asked at this step. */
    @Query("select c from Countersign c where c.topic.taskId = :taskId and c.state in (org.qianfa.cooperation.CountersignState.WAITING, "
            + "org.qianfa.cooperation.CountersignState.ASKED) order by c.id")
    List<Countersign> open(String taskId);

    /** Not over, at any step of the report. */
    @Query("select c from Countersign c where c.topic.reportId = :reportId and c.state in (org.qianfa.cooperation.CountersignState.WAITING, "
            + "org.qianfa.cooperation.CountersignState.ASKED) order by c.id")
    List<Countersign> openOfReport(long reportId);

    /**
     * Those a step has to wait for: asked at it, or after another that comes before it. Steps of one name run beside each other
     * and do not wait.
     */
    @Query("select c from Countersign c where c.state = org.qianfa.cooperation.CountersignState.ASKED and (c.topic.taskId = :taskId "
            + "or c.call.timing = org.qianfa.cooperation.CountersignTiming.AFTER and c.topic.taskKey <> :taskKey "
            + "and (c.place in (:place, :whole) or :whole = :place and c.topic.reportId = :reportId)) order by c.id")
    List<Countersign> awaited(String taskId, String taskKey, String place, Long reportId, String whole);

    /** Whose countersigns were given at this step or in this part of the process. */
    @Query("select s.personId from Signatory s where s.vote is not null and (s.countersign.topic.taskId = :taskId or s.countersign.apart = :apart)")
    Set<Long> spoken(String taskId, String apart);
}

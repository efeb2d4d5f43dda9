package org.qianfa.signoff.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qianfa.signoff.SubmissionState;
import org.qianfa.signoff.Submissions.Item;
import org.qianfa.signoff.domain.ReceivedReport;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reports handed over inside this installation. */
public interface ReceivedReports extends Repository<ReceivedReport, Long> {

    String ITEM = """
            select new org.qianfa.signoff.Submissions$Item(r.id, r.state, r.reportId, r.fromUnitId, r.documentNumber, r.title, r.deliveredAt,
                r.receivedAt, r.receivedByName, r.checkedAt, r.checkedByName, r.reason) from ReceivedReport r where""";

    ReceivedReport save(ReceivedReport received);

    Optional<ReceivedReport> findById(long id);

    boolean existsByReportIdAndDigest(long reportId, String digest);

    boolean existsByReportIdAndIdGreaterThan(long reportId, long id);

    List<ReceivedReport> findByReportIdOrderById(long reportId);

    /** Newest first, without the texts. @param replaced with those that were submitted again since, which nobody can check any more */
    @Query(ITEM + " r.toUnitId in :units and r.state in :states and r.id < :before and (:replaced = true or not exists "
            + "(select 1 from ReceivedReport n where n.reportId = r.reportId and n.id > r.id)) order by r.id desc")
    List<Item> items(Collection<Long> units, Collection<SubmissionState> states, boolean replaced, long before, Limit limit);

    @Query(ITEM + " r.reportId = :reportId order by r.id desc")
    List<Item> ofReport(long reportId);
}

package org.qianfa.signoff.persistence;

import java.util.List;
import org.qianfa.signoff.domain.ReceivedReport;
import org.springframework.data.repository.Repository;

/** Reports handed over inside this installation. */
public interface ReceivedReports extends Repository<ReceivedReport, Long> {

    ReceivedReport save(ReceivedReport received);

    boolean existsByReportIdAndDigest(long reportId, String digest);

    List<ReceivedReport> findByReportIdOrderById(long reportId);
}

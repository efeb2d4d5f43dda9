package org.qianfa.signoff.persistence;

import java.util.List;
import org.qianfa.signoff.domain.Verdict;
import org.springframework.data.repository.Repository;

/** All decisions on reports. */
public interface Verdicts extends Repository<Verdict, Long> {

    Verdict save(Verdict verdict);

    /** Oldest first. */
    List<Verdict> findByReportIdOrderById(long reportId);
}

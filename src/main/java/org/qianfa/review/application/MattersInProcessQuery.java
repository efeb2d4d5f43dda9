package org.qianfa.review.application;

import java.util.List;
import org.qianfa.review.MattersInProcess;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Submission;
import org.qianfa.review.persistence.Matters;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class MattersInProcessQuery implements MattersInProcess {

    private final Matters matters;

    MattersInProcessQuery(Matters matters) {
        this.matters = matters;
    }

    @Override
    public List<Long> advisers(long matterId) {
        return matter(matterId).advisers().stream().sorted().toList();
    }

    @Override
    public Terms terms(long matterId) {
        Matter matter = matter(matterId);
        return new Terms(matter.submission().reportId(), matter.clock().dueOn());
    }

    @Override
    public Submitted submitted(long matterId) {
        Submission submission = matter(matterId).submission();
        return new Submitted(submission.unitId(), submission.reportId(), submission.title(), submission.submittedBy());
    }

    private Matter matter(long matterId) {
        return matters.findById(matterId).orElseThrow(() -> new NotFound("matter", matterId));
    }
}

package org.qianfa.drafting.application;

import java.util.List;
import java.util.Set;
import org.qianfa.drafting.Revisions;
import org.qianfa.drafting.persistence.StoredRevisions;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class RevisionsService implements Revisions {

    private final Admission admission;
    private final StoredRevisions revisions;
    private final Views views;

    RevisionsService(Admission admission, StoredRevisions revisions, Views views) {
        this.admission = admission;
        this.revisions = revisions;
        this.views = views;
    }

    @Override
    public List<RevisionView> ofSection(Actor reader, long sectionId) {
        admission.readableSection(reader, sectionId);
        return revisions.findBySectionIdOrderByNumberDesc(sectionId).stream().map(views::revision).toList();
    }

    @Override
    public RevisionView withId(Actor reader, long revisionId) {
        RevisionView found = revisions.findById(revisionId).map(views::revision).orElseThrow(() -> new NotFound("revision", revisionId));
        admission.readableSection(reader, found.sectionId());
        return found;
    }

    @Override
    public List<RevisionView> since(long sectionId, long revisionId) {
        return revisions.findBySectionIdAndIdGreaterThanEqualOrderByNumber(sectionId, revisionId).stream().map(views::revision).toList();
    }

    @Override
    public Set<Long> authors(long reportId) {
        return revisions.authorsOnReport(reportId);
    }
}

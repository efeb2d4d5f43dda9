package org.qianfa.figures.application;

import java.util.List;
import org.qianfa.documents.inspection.UploadKind;
import org.qianfa.figures.EvidenceRefused.Reason;
import org.qianfa.figures.FigureLedger.EvidenceFile;
import org.qianfa.figures.FigureLedger.EvidenceView;
import org.qianfa.figures.domain.Change.Who;
import org.qianfa.figures.domain.Evidence;
import org.qianfa.figures.persistence.EvidenceContents;
import org.qianfa.figures.persistence.EvidenceList;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Sm3;
import org.springframework.stereotype.Component;

/** Keeps evidence files with their digests. */
@Component
class EvidenceShelf {

    private static final int MOST = 20;

    private final EvidenceList list;
    private final EvidenceContents contents;

    EvidenceShelf(EvidenceList list, EvidenceContents contents) {
        this.list = list;
        this.contents = contents;
    }

    /** Why this content cannot be kept with the figure, {@code null} if it can. */
    Reason obstacle(long figureId, byte[] content) {
        if (list.existsByFigureIdAndDigest(figureId, Sm3.hex(content))) {
            return Reason.ALREADY_THERE;
        }
        return list.findByFigureIdOrderById(figureId).size() >= MOST ? Reason.TOO_MANY : null;
    }

    Evidence keep(long figureId, String name, UploadKind kind, byte[] content, Who who) {
        Evidence evidence = list.saveAndFlush(new Evidence(figureId, name, kind, content.length, Sm3.hex(content), who));
        contents.keep(evidence.getId(), content);
        return evidence;
    }

    List<EvidenceView> of(long figureId) {
        return list.findByFigureIdOrderById(figureId).stream().map(Evidence::view).toList();
    }

    /** @throws IllegalStateException if the content is no longer what was kept */
    EvidenceFile file(long figureId, long evidenceId) {
        EvidenceView about = list.findByIdAndFigureId(evidenceId, figureId).map(Evidence::view)
                .orElseThrow(() -> new NotFound("evidence", evidenceId));
        byte[] content = contents.of(evidenceId);
        if (!Sm3.hex(content).equals(about.digest())) {
            throw new IllegalStateException("evidence " + evidenceId + " does not match its digest");
        }
        return new EvidenceFile(about, content);
    }
}

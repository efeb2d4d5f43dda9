package org.qianfa.figures.application;

import org.qianfa.documents.inspection.UploadInspection;
import org.qianfa.documents.inspection.UploadKind;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.AddEvidence;
import org.qianfa.figures.ChangeKind;
import org.qianfa.figures.EvidenceRefused.Reason;
import org.qianfa.figures.application.Annals.Words;
import org.qianfa.figures.domain.Evidence;
import org.qianfa.figures.domain.Figure;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AddEvidenceService implements AddEvidence {

    private final FigureDesk desk;
    private final EvidenceInspection inspection;
    private final EvidenceShelf shelf;
    private final Annals annals;

    AddEvidenceService(FigureDesk desk, EvidenceInspection inspection, EvidenceShelf shelf, Annals annals) {
        this.desk = desk;
        this.inspection = inspection;
        this.shelf = shelf;
        this.annals = annals;
    }

    @Override
    public long addEvidence(Actor by, long figureId, String fileName, byte[] content) throws Refusal {
        ReportView report = desk.reportOf(by, figureId);
        Figure figure = desk.inHandsOf(by, report, figureId);
        LedgerDoor.requireOpen(report);
        String name = UploadInspection.nameOnly(fileName);
        UploadKind kind = inspection.inspect(name, content);
        desk.lock(report);
        Reason obstacle = shelf.obstacle(figureId, content);
        if (obstacle != null) {
            throw inspection.refusal(obstacle, name);
        }
        annals.begins(by, figure);
        Evidence evidence = shelf.keep(figureId, name, kind, content, annals.who(by));
        Words words = Words.of(name);
        annals.changed(figure, ChangeKind.EVIDENCE, by, words);
        annals.onFigure(by, "AddEvidence", figure, report.unitId(), words);
        return evidence.getId();
    }
}

package org.qianfa.drafting.application;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.documents.ReadDocument;
import org.qianfa.drafting.Brought;
import org.qianfa.drafting.ImportPlace;
import org.qianfa.drafting.ImportReport;
import org.qianfa.drafting.ImportSection.Command;
import org.qianfa.drafting.domain.PartMatching;
import org.qianfa.drafting.domain.PartMatching.Proposal;
import org.qianfa.officialtext.PlainText;
import org.qianfa.officialtext.ReportImporter;
import org.qianfa.officialtext.ReportImporter.ImportedReport;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;

@Service
class ImportReportService implements ImportReport {

    private final ImportDesk desk;
    private final BroughtTexts texts;
    private final ImportSections sections;

    ImportReportService(ImportDesk desk, BroughtTexts texts, ImportSections sections) {
        this.desk = desk;
        this.texts = texts;
        this.sections = sections;
    }

    @Override
    public List<ImportPlace> places(Actor by, long reportId) throws Refusal {
        return desk.report(by, reportId).places();
    }

    @Override
    public Preview previewReport(Actor by, long reportId, Brought brought) throws Refusal {
        ImportDesk.Layout layout = desk.report(by, reportId);
        ReadDocument read = texts.read(brought);
        ImportedReport imported = ReportImporter.read(read.text());
        List<Proposal> proposals = PartMatching.propose(imported.sections(), layout.targets());
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            Proposal proposal = proposals.get(i);
            parts.add(new Part(imported.sections().get(i), proposal.sectionId(), proposal.certain()));
        }
        return new Preview(read, imported.text(), leftOut(read.text(), imported.text()), parts, layout.places());
    }

    @Override
    public void importReport(Actor by, long reportId, List<Command> commands) throws Refusal {
        sections.importReport(by, reportId, commands);
    }

    /** What stays is one piece, so the rest stands before and after it. */
    private static List<String> leftOut(String whole, String kept) {
        int start = whole.indexOf(kept);
        List<String> leftOut = new ArrayList<>(PlainText.paragraphs(whole.substring(0, start)));
        leftOut.addAll(PlainText.paragraphs(whole.substring(start + kept.length())));
        return leftOut;
    }
}

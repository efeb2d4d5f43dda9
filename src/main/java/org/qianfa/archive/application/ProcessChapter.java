package org.qianfa.archive.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.audit.JournalExtracts;
import org.qianfa.audit.JournalExtracts.ChainedEntry;
import org.qianfa.dossier.DossierNames;
import org.qianfa.dossier.JournalRow;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.shared.ActedFor;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.ReportDiagrams;
import org.qianfa.workflow.ReportDiagrams.Diagram;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the report came about: who did what when, the entries of the journal with their chain, the diagrams it went through. */
@Component
@Order(5)
class ProcessChapter implements Chapter {

    private final JournalExtracts journal;
    private final ReportSubjects subjects;
    private final ReportDiagrams diagrams;
    private final ActedFor mandates;
    private final ArchiveWords words;

    ProcessChapter(JournalExtracts journal, ReportSubjects subjects, ReportDiagrams diagrams, ActedFor mandates, ArchiveWords words) {
        this.journal = journal;
        this.subjects = subjects;
        this.diagrams = diagrams;
        this.mandates = mandates;
        this.words = words;
    }

    @Override
    public String title() {
        return "archive.chapter.process";
    }

    @Override
    public List<Item> items(Actor by, ReportView report) {
        List<ChainedEntry> entries = entries(by, report);
        List<Item> items = new ArrayList<>();
        items.add(Item.of("process/path.html", words.of("archive.file.path", entries.size()), PathPage.of(report.title(), entries, principals(entries), words)));
        items.add(Item.of(DossierNames.JOURNAL, words.of("archive.file.journal"), JournalRow.written(entries.stream().map(ProcessChapter::row).toList())));
        items.addAll(diagrams(diagrams.ofReport(report.id(), report.sections().stream().map(SectionView::id).toList())));
        return items;
    }

    /** The same diagram may have been deployed twice, and two may bear one version. */
    private List<Item> diagrams(List<Diagram> found) {
        List<Item> items = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Diagram diagram : new LinkedHashSet<>(found)) {
            String stem = "process/" + diagram.processKey() + (diagram.versionTag() == null ? "" : "-" + diagram.versionTag().replaceAll("[^A-Za-z0-9.]", "-"));
            String name = stem;
            for (int n = 2; !taken.add(name); n++) {
                name = stem + "-" + n;
            }
            items.add(Item.of(name + ".bpmn", words.of("archive.file.diagram", diagram.name()), diagram.xml()));
        }
        return items;
    }

    List<ChainedEntry> entries(Actor by, ReportView report) {
        return journal.about(subjects.of(by, report));
    }

    private Map<Long, String> principals(List<ChainedEntry> entries) {
        Map<Long, ActedFor.Act> acts = entries.stream().filter(e -> e.actorId() != null)
                .collect(Collectors.toMap(ChainedEntry::id, e -> new ActedFor.Act(e.actorId(), e.subjectType(), e.subjectId(), e.at())));
        Map<ActedFor.Act, String> names = mandates.names(acts.values());
        Map<Long, String> principals = new HashMap<>();
        acts.forEach((entry, act) -> principals.put(entry, names.get(act)));
        return principals;
    }

    private static JournalRow row(ChainedEntry e) {
        return new JournalRow(e.id(), e.at().toString(), text(e.actorId()), e.actorName(), e.username(), e.action(), e.subjectType(), e.subjectId(),
                text(e.unitId()), e.reason(), e.details(), e.previousDigest(), e.digest());
    }

    private static String text(Long id) {
        return id == null ? null : id.toString();
    }
}

package org.qianfa.archive.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Revisions;
import org.qianfa.drafting.Revisions.RevisionView;
import org.qianfa.dossier.DossierNames;
import org.qianfa.officialtext.MarkedText;
import org.qianfa.officialtext.TextComparison;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every revision of every section, what each changed against the one before, and the whole report from first to last words. */
@Component
@Order(4)
class SectionsChapter implements Chapter {

    private final Revisions revisions;
    private final Directory directory;
    private final PaperPress press;
    private final ArchiveWords words;

    SectionsChapter(Revisions revisions, Directory directory, PaperPress press, ArchiveWords words) {
        this.revisions = revisions;
        this.directory = directory;
        this.press = press;
        this.words = words;
    }

    @Override
    public String title() {
        return "archive.chapter.sections";
    }

    @Override
    public List<Item> items(Actor by, ReportView report) {
        OfficialDocument.Builder whole = OfficialDocument.titled(words.of("archive.comparison", report.title())).text(words.of("drafting.paper.legend"));
        List<Item> items = new ArrayList<>();
        int number = 0;
        for (SectionView section : report.sections()) {
            List<RevisionView> all = revisions.ofSection(by, section.id()).stream().sorted(Comparator.comparingInt(RevisionView::number)).toList();
            number++;
            if (!all.isEmpty()) {
                items.addAll(section(DossierNames.folder("sections/", number), name(section), all));
                whole.text(words.of(all.size() == 1 ? "archive.comparison.single" : "archive.comparison.section", name(section), all.size()) + "\n"
                        + marked(all.get(0).text(), all.get(all.size() - 1).text()));
            }
        }
        items.addAll(0, press.items("sections/comparison", whole.build()));
        return items;
    }

    private List<Item> section(String folder, String name, List<RevisionView> all) {
        Map<Long, Person> authors = directory.persons(all.stream().map(RevisionView::authorId).toList());
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            RevisionView revision = all.get(i);
            String author = authors.containsKey(revision.authorId()) ? authors.get(revision.authorId()).displayName() : "";
            items.add(Item.of(folder + "revision-%03d.txt".formatted(revision.number()),
                    words.of("archive.file.revision", name, revision.number(), author, words.second(revision.writtenAt())), revision.text()));
            if (i > 0) {
                items.add(Item.of(folder + "difference-%03d.txt".formatted(revision.number()),
                        words.of("archive.file.difference", name, revision.number(), all.get(i - 1).number()),
                        marked(all.get(i - 1).text(), revision.text())));
            }
        }
        return items;
    }

    private String name(SectionView section) {
        return section.heading().isEmpty() ? words.of("drafting.paper.introduction") : section.heading();
    }

    private static String marked(String before, String after) {
        return MarkedText.of(TextComparison.of(before, after));
    }
}

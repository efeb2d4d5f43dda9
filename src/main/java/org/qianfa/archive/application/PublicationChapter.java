package org.qianfa.archive.application;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.dossier.DossierNames;
import org.qianfa.drafting.ReportView;
import org.qianfa.publication.PublishedEditions;
import org.qianfa.publication.PublishedEditions.EditionView;
import org.qianfa.publication.PublishedFiles;
import org.qianfa.publication.PublishedFiles.FileEntry;
import org.qianfa.shared.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every edition as it was published: text, page, files, seal. */
@Component
@Order(2)
class PublicationChapter implements Chapter {

    private final PublishedEditions editions;
    private final PublishedFiles files;
    private final PublishedParts parts;

    PublicationChapter(PublishedEditions editions, PublishedFiles files, PublishedParts parts) {
        this.editions = editions;
        this.files = files;
        this.parts = parts;
    }

    @Override
    public String title() {
        return "archive.chapter.publication";
    }

    @Override
    public List<Item> items(Actor by, ReportView report) {
        List<EditionView> all = editions(report.id());
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            EditionView edition = all.get(i);
            String folder = DossierNames.folder(DossierNames.PUBLICATION, i + 1);
            items.addAll(parts.of(folder, i + 1, edition));
            for (FileEntry file : files.files(edition.id())) {
                items.add(new Item(folder + "report." + file.format().ending(), parts.format(file.format()),
                        () -> files.content(edition.id(), file.format())));
            }
        }
        return items;
    }

    /** Oldest first, withdrawn ones too. */
    List<EditionView> editions(long reportId) {
        return editions.everPublished(reportId);
    }
}

package org.qianfa.archive.application;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.archive.application.EditionShelf.Shelved;
import org.qianfa.dossier.DossierNames;
import org.qianfa.drafting.ReportView;
import org.qianfa.publication.PublishedEditions.EditionView;
import org.qianfa.publication.PublishedFiles;
import org.qianfa.publication.PublishedFiles.FileEntry;
import org.qianfa.shared.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every edition as it was published, also those withdrawn since, which say so: text, page, files, seal. */
@Component
@Order(2)
class PublicationChapter implements Chapter {

    private final EditionShelf shelf;
    private final PublishedFiles files;
    private final PublishedParts parts;

    PublicationChapter(EditionShelf shelf, PublishedFiles files, PublishedParts parts) {
        this.shelf = shelf;
        this.files = files;
        this.parts = parts;
    }

    @Override
    public String title() {
        return "archive.chapter.publication";
    }

    @Override
    public List<Item> items(Actor by, ReportView report) {
        List<Item> items = new ArrayList<>();
        for (Shelved shelved : shelf.of(by, report.id())) {
            EditionView edition = shelved.edition();
            String folder = DossierNames.folder(DossierNames.PUBLICATION, shelved.number());
            items.addAll(parts.of(folder, shelved));
            for (FileEntry file : files.files(edition.id())) {
                items.add(new Item(folder + "report." + file.format().ending(), parts.format(file.format()),
                        () -> files.content(edition.id(), file.format())));
            }
        }
        return items;
    }
}

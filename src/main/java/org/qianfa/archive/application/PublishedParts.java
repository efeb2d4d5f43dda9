package org.qianfa.archive.application;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.documents.writing.FileFormat;
import org.qianfa.dossier.DossierNames;
import org.qianfa.integrity.SealFile;
import org.qianfa.publication.PublishedEditions.EditionView;
import org.qianfa.publication.PublishedPages;
import org.springframework.stereotype.Component;

/** What an edition consists of besides its files. */
@Component
class PublishedParts {

    private final PublishedPages pages;
    private final ArchiveWords words;

    PublishedParts(PublishedPages pages, ArchiveWords words) {
        this.pages = pages;
        this.words = words;
    }

    List<Item> of(String folder, int number, EditionView edition) {
        List<Item> items = new ArrayList<>();
        items.add(Item.of(folder + DossierNames.SEALED_TEXT, words.of("archive.file.publicText", number, edition.indexNumber(),
                words.second(edition.publishedAt())), edition.text()));
        pages.page(edition.id()).ifPresent(page -> items.add(Item.of(folder + DossierNames.PAGE, words.of("archive.file.page"), page)));
        if (edition.sealSignature() != null) {
            items.add(Item.of(folder + DossierNames.SEAL, words.of("archive.file.publicSeal"), SealFile.of(edition.sealManifest(), edition.sealSignature())));
        }
        return items;
    }

    String format(FileFormat format) {
        return words.of("archive.file.format", format.name());
    }
}

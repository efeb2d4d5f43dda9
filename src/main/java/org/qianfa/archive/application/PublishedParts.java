package org.qianfa.archive.application;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.documents.writing.FileFormat;
import org.qianfa.archive.application.EditionShelf.Shelved;
import org.qianfa.dossier.DossierNames;
import org.qianfa.dossier.PlainSeal;
import org.qianfa.dossier.WithdrawnEdition;
import org.qianfa.integrity.SealFile;
import org.qianfa.publication.EditionWithdrawals.WithdrawalView;
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

    List<Item> of(String folder, Shelved shelved) {
        EditionView edition = shelved.edition();
        List<Item> items = new ArrayList<>();
        items.add(Item.of(folder + DossierNames.SEALED_TEXT, words.of(shelved.withdrawn() ? "archive.file.withdrawnText" : "archive.file.publicText",
                shelved.number(), edition.indexNumber(), words.second(edition.publishedAt())), edition.text()));
        if (shelved.withdrawn()) {
            items.add(withdrawn(folder, shelved.withdrawal()));
        }
        pages.page(edition.id()).ifPresent(page -> items.add(Item.of(folder + DossierNames.PAGE, words.of("archive.file.page"), page)));
        if (edition.sealSignature() != null) {
            items.add(Item.of(folder + DossierNames.SEAL, words.of("archive.file.publicSeal"), SealFile.of(edition.sealManifest(), edition.sealSignature())));
        } else {
            items.add(Item.of(folder + DossierNames.PLAIN_SEAL, words.of("archive.file.plainPublicSeal"),
                    new PlainSeal(0, edition.previousSealDigest(), edition.sealDigest(), edition.title()).written()));
        }
        return items;
    }

    private Item withdrawn(String folder, WithdrawalView withdrawal) {
        return Item.of(folder + DossierNames.WITHDRAWN, words.of("archive.file.withdrawn", words.second(withdrawal.decidedAt()), withdrawal.reason()),
                new WithdrawnEdition(withdrawal.decidedAt(), withdrawal.decidedByName(), withdrawal.reason()).written());
    }

    String format(FileFormat format) {
        return words.of("archive.file.format", format.name());
    }
}

package org.qianfa.archive.application;

import java.util.List;
import org.qianfa.dossier.DossierNames;

/** The page a person opens first: what the record is, every file by a link, and how to check the package. */
final class IndexPage {

    private IndexPage() {
    }

    static String of(List<List<String>> facts, List<Part> parts, ArchiveWords words) {
        Html page = new Html(words.of("archive.index.title", facts.get(0).get(1))).facts(facts);
        for (Part part : parts) {
            page.heading(part.title()).links(part.items());
        }
        return page.heading(words.of("archive.index.whole")).links(List.of(
                        Item.of(DossierNames.METADATA, words.of("archive.file.metadata"), ""),
                        Item.of(DossierNames.MANIFEST, words.of("archive.file.manifest"), ""),
                        Item.of(DossierNames.MANIFEST_DIGEST, words.of("archive.file.manifestDigest"), "")))
                .heading(words.of("archive.index.check")).paragraph(words.of("archive.index.check.how")).paragraph(words.of("archive.index.check.hand"))
                .paragraph(words.of("archive.index.check.what")).end();
    }

    /** A chapter under its name. */
    record Part(String title, List<Item> items) {
    }
}

package org.qianfa.archive.application;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.qianfa.archive.TakePackage.Parcel;
import org.qianfa.archive.application.EditionShelf.Shelved;
import org.qianfa.archive.application.IndexPage.Part;
import org.qianfa.audit.JournalExtracts.ChainedEntry;
import org.qianfa.dossier.DossierNames;
import org.qianfa.dossier.DossierWriter;

/**
 * A package with everything that could change read already; the files are written one after the other, and never held together.
 *
 * @param facts what the metadata say, the title first
 */
record GatheredParcel(List<List<String>> facts, List<Part> parts, List<Shelved> editions, List<ChainedEntry> acts, ArchiveWords words) implements Parcel {

    @Override
    public String fileName() {
        return words.of("archive.fileName", facts.get(0).get(1).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_"));
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        DossierWriter writer = new DossierWriter(out);
        writer.add(DossierNames.INDEX, IndexPage.of(facts, parts, words));
        for (Part part : parts) {
            for (Item item : part.items()) {
                writer.add(item.name(), item.content().get());
            }
        }
        writer.add(DossierNames.METADATA, MetadataXml.of(facts, editions, writer.written(), acts, words));
        writer.finish();
    }
}

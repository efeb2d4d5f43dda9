package org.qianfa.archive.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qianfa.dossier.DossierNames;
import org.qianfa.drafting.ReportView;
import org.qianfa.integrity.SealFile;
import org.qianfa.shared.Actor;
import org.qianfa.signoff.SealedContents;
import org.qianfa.signoff.SealedContents.Contents;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The final text, and every seal with the ledgers and words it seals. */
@Component
@Order(1)
class SealsChapter implements Chapter {

    private final SealedContents seals;
    private final ArchiveWords words;

    SealsChapter(SealedContents seals, ArchiveWords words) {
        this.seals = seals;
        this.words = words;
    }

    @Override
    public String title() {
        return "archive.chapter.seals";
    }

    @Override
    public List<Item> items(Actor by, ReportView report) {
        List<Contents> all = seals.ofReport(report.id());
        List<Item> items = new ArrayList<>();
        if (!all.isEmpty()) {
            items.add(Item.of(DossierNames.TEXT, words.of("archive.file.text"), all.get(all.size() - 1).text()));
        }
        for (int i = 0; i < all.size(); i++) {
            items.addAll(seal(DossierNames.folder(DossierNames.SEALS, i + 1), all.get(i)));
        }
        return items;
    }

    private List<Item> seal(String folder, Contents seal) {
        Map<String, String> contents = Map.of("text", seal.text(), "figures", seal.figures(), "opinions", seal.opinions(), "basis", seal.basis(),
                "opinion", seal.opinion() == null ? "" : seal.opinion());
        List<Item> items = new ArrayList<>();
        items.add(Item.of(folder + DossierNames.SEAL, words.of(seal.valid() ? "archive.file.seal" : "archive.file.sealBefore", seal.position(),
                seal.signerName(), seal.signedOn().toString()), SealFile.of(seal.manifest(), seal.signature())));
        for (String word : DossierNames.SEALED.stream().filter(contents::containsKey).toList()) {
            items.add(Item.of(folder + DossierNames.sealed(word), words.of("archive.sealed." + word), contents.get(word)));
        }
        return items;
    }
}

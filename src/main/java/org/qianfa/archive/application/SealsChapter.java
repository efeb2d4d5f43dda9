package org.qianfa.archive.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.dossier.DossierNames;
import org.qianfa.dossier.PlainSeal;
import org.qianfa.drafting.ReportView;
import org.qianfa.integrity.SealFile;
import org.qianfa.shared.Actor;
import org.qianfa.signoff.SealedContents;
import org.qianfa.signoff.SealedContents.Contents;
import org.qianfa.signoff.SealedContents.Plain;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The final text, and every seal with the ledgers and words it seals; those of before there were signatures come first, as they were made first. */
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
        List<Plain> plain = seals.plainOfReport(report.id());
        List<Contents> signed = seals.ofReport(report.id());
        List<Item> items = new ArrayList<>();
        if (!plain.isEmpty() || !signed.isEmpty()) {
            items.add(Item.of(DossierNames.TEXT, words.of("archive.file.text"),
                    signed.isEmpty() ? plain.get(plain.size() - 1).text() : signed.get(signed.size() - 1).text()));
        }
        for (int i = 0; i < plain.size(); i++) {
            items.addAll(plain(DossierNames.folder(DossierNames.SEALS, i + 1), plain.get(i)));
        }
        for (int i = 0; i < signed.size(); i++) {
            items.addAll(seal(DossierNames.folder(DossierNames.SEALS, plain.size() + i + 1), signed.get(i)));
        }
        return items;
    }

    private List<Item> plain(String folder, Plain seal) {
        return List.of(Item.of(folder + DossierNames.PLAIN_SEAL, words.of(seal.valid() ? "archive.file.plainSeal" : "archive.file.plainSealBefore",
                        seal.position(), seal.signerName(), seal.signedOn().toString()),
                        new PlainSeal(seal.position(), seal.previousDigest(), seal.digest(), seal.title()).written()),
                Item.of(folder + DossierNames.SEALED_TEXT, words.of("archive.sealed.text"), seal.text()));
    }

    private List<Item> seal(String folder, Contents seal) {
        List<Item> items = new ArrayList<>();
        items.add(Item.of(folder + DossierNames.SEAL, words.of(seal.valid() ? "archive.file.seal" : "archive.file.sealBefore", seal.position(),
                seal.signerName(), seal.signedOn().toString()), SealFile.of(seal.manifest(), seal.signature())));
        Map<String, String> contents = contents(seal);
        for (String word : DossierNames.SEALED.stream().filter(contents::containsKey).toList()) {
            items.add(Item.of(folder + DossierNames.sealed(word), words.of("archive.sealed." + word), contents.get(word)));
        }
        if (seal.open() != null && !seal.open().salt().isEmpty()) {
            items.add(Item.of(folder + DossierNames.SALT, words.of("archive.sealed.salt"), seal.open().salt()));
        }
        return items;
    }

    /** By the word of the seal that states them. */
    private static Map<String, String> contents(Contents seal) {
        Map<String, String> contents = new HashMap<>(Map.of("text", seal.text(), "figures", seal.figures(), "opinions", seal.opinions(),
                "basis", seal.basis(), "opinion", seal.opinion() == null ? "" : seal.opinion()));
        if (seal.open() != null) {
            contents.put("public", seal.open().text());
            contents.put("differences", seal.open().differences());
        }
        return contents;
    }
}

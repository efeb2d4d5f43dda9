package org.qianfa.archive.application;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.archive.application.EditionShelf.Shelved;
import org.qianfa.drafting.ReportView;
import org.qianfa.integrity.SealFile;
import org.qianfa.people.Directory;
import org.qianfa.people.Unit;
import org.qianfa.publication.PublishedEditions.EditionView;
import org.qianfa.shared.Actor;
import org.qianfa.signoff.SealedContents;
import org.qianfa.signoff.SealedContents.Contents;
import org.qianfa.signoff.SealedContents.Plain;
import org.springframework.stereotype.Component;

/** What the archive must know of a record (GB/T 18894—2016): title, number, who answers for it, dates, and so on, by their names there. */
@Component
class Metadata {

    private final Directory directory;
    private final SealedContents seals;
    private final EditionShelf shelf;
    private final ArchiveWords words;

    Metadata(Directory directory, SealedContents seals, EditionShelf shelf, ArchiveWords words) {
        this.directory = directory;
        this.seals = seals;
        this.shelf = shelf;
        this.words = words;
    }

    /** Name and value, in order; what is not known is left out. */
    List<List<String>> of(Actor by, ReportView report) {
        Unit unit = directory.unit(report.unitId());
        List<List<String>> facts = new ArrayList<>();
        add(facts, "title", report.title());
        add(facts, "number", report.documentNumber());
        add(facts, "year", String.valueOf(report.year()));
        add(facts, "kind", words.of("archive.metadata.report"));
        add(facts, "author", unit.fullName());
        add(facts, "organisation", unit.organisationCode());
        add(facts, "addressee", unit.parentId() == null ? null : directory.unit(unit.parentId()).fullName());
        seals.ofReport(report.id()).stream().filter(Contents::valid).findFirst().ifPresent(seal -> {
            add(facts, "signatory", seal.signerName());
            add(facts, "signedOn", seal.signedOn().toString());
            add(facts, "disclosure", words.of("archive.disclosure." + disclosure(seal)));
        });
        seals.plainOfReport(report.id()).stream().filter(Plain::valid).findFirst().ifPresent(seal -> {
            add(facts, "signatory", seal.signerName());
            add(facts, "signedOn", seal.signedOn().toString());
        });
        published(facts, shelf.of(by, report.id()));
        add(facts, "secrecy", words.of("archive.metadata.noSecret"));
        add(facts, "period", words.of("archive.metadata.byTheUnit"));
        add(facts, "program", "签发 Qianfa");
        return facts;
    }

    /** The newest edition; and every withdrawal, so that nobody takes a withdrawn edition for a public one. */
    private void published(List<List<String>> facts, List<Shelved> editions) {
        if (!editions.isEmpty()) {
            EditionView newest = editions.get(editions.size() - 1).edition();
            add(facts, "index", newest.indexNumber());
            add(facts, "publishedAt", words.second(newest.publishedAt()));
        }
        editions.stream().filter(Shelved::withdrawn).forEach(e -> add(facts, "withdrawn", words.of("archive.metadata.withdrawnEdition", e.number(),
                e.edition().indexNumber(), words.second(e.withdrawal().decidedAt()), e.withdrawal().reason())));
    }

    /** The editions, oldest first. */
    List<Shelved> editions(Actor by, ReportView report) {
        return shelf.of(by, report.id());
    }

    /** As it stands in the seal. */
    private static String disclosure(Contents seal) {
        return SealFile.read(SealFile.of(seal.manifest(), seal.signature())).value("disclosure");
    }

    private void add(List<List<String>> facts, String name, String value) {
        if (value != null && !value.isBlank()) {
            facts.add(List.of(words.of("archive.metadata." + name), value));
        }
    }
}

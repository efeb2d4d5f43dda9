package org.qianfa.archive.application;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.qianfa.archive.application.EditionShelf.Shelved;
import org.qianfa.audit.JournalExtracts.ChainedEntry;
import org.qianfa.dossier.DossierWriter.Written;
import org.qianfa.publication.PublishedEditions.EditionView;

/** The metadata of a package as XML: the record, its files, and what was done with it by whom and when. */
final class MetadataXml {

    private static final String NAMESPACE = "urn:qianfa:archive:1";

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter xml;

    private MetadataXml() throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(written);
    }

    static String of(List<List<String>> facts, List<Shelved> editions, List<Written> files, List<ChainedEntry> acts, ArchiveWords words) {
        try {
            return new MetadataXml().write(facts, editions, files, acts, words);
        } catch (XMLStreamException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    private String write(List<List<String>> facts, List<Shelved> editions, List<Written> files, List<ChainedEntry> acts, ArchiveWords words)
            throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("archive");
        xml.writeDefaultNamespace(NAMESPACE);
        for (List<String> fact : facts) {
            start("element", "name", fact.get(0));
            xml.writeCharacters(fitting(fact.get(1)));
            xml.writeEndElement();
        }
        for (Shelved edition : editions) {
            edition(edition);
        }
        for (Written file : files) {
            start("file", "name", file.name(), "format", file.name().substring(file.name().lastIndexOf('.') + 1), "bytes", String.valueOf(file.bytes()),
                    "sm3", file.digest());
            xml.writeEndElement();
        }
        for (ChainedEntry act : acts) {
            start("act", "number", String.valueOf(act.id()), "name", words.action(act.action()), "at", act.at().toString(),
                    "by", act.actorName() == null ? words.of("audit.process") : act.actorName());
            xml.writeEndElement();
        }
        line();
        xml.writeEndDocument();
        xml.close();
        return written + "\n";
    }

    /** A withdrawn one says since when, by whom and why. */
    private void edition(Shelved shelved) throws XMLStreamException {
        EditionView edition = shelved.edition();
        start("edition", "number", String.valueOf(shelved.number()), "index", edition.indexNumber(), "publishedAt", edition.publishedAt().toString(),
                "state", shelved.withdrawn() ? "withdrawn" : "public");
        if (shelved.withdrawn()) {
            attributes("withdrawnAt", shelved.withdrawal().decidedAt().toString(), "withdrawnBy", shelved.withdrawal().decidedByName(),
                    "withdrawnBecause", shelved.withdrawal().reason());
        }
        xml.writeEndElement();
    }

    private void start(String element, String... attributes) throws XMLStreamException {
        line();
        xml.writeStartElement(element);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], fitting(attributes[i + 1]));
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** Without the characters XML cannot hold. */
    private static String fitting(String words) {
        return words.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }
}

package org.qianfa.documents.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.qianfa.documents.FileDamaged;
import org.qianfa.documents.FileKind;
import org.qianfa.documents.NoteTaker;
import org.qianfa.shared.Refusal;

/** Reads the paragraphs of a .docx in reading order, with the numbers that Word shows before them. */
public final class WordFile {

    private WordFile() {
    }

    /** @param unpackedBytes how much the file may hold once unpacked */
    public static List<String> paragraphs(byte[] content, long unpackedBytes, NoteTaker notes) throws Refusal {
        try (WordPackage word = WordPackage.open(content, unpackedBytes)) {
            Styles styles = Styles.none();
            Optional<InputStream> part = word.part("styles");
            if (part.isPresent()) {
                styles = Styles.read(WordXml.of(part.get()));
            }
            Numbering numbering = Numbering.none();
            part = word.part("numbering");
            if (part.isPresent()) {
                numbering = NumberingPart.read(WordXml.of(part.get()));
            }
            Footnotes footnotes = Footnotes.read(word.part("footnotes"), word.part("endnotes"));
            Blocks blocks = new Blocks(WordXml.of(word.body()), new ListNumbers(styles, numbering, notes), footnotes, notes);
            return blocks.ofDocument();
        } catch (IOException | XMLStreamException unreadable) {
            throw new FileDamaged(FileKind.WORD);
        }
    }
}

package org.qianfa.documents.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.qianfa.documents.FileDamaged;
import org.qianfa.documents.FileKind;
import org.qianfa.documents.Note;
import org.qianfa.documents.NoteTaker;
import org.qianfa.shared.Refusal;

/** Reads the paragraphs of a .docx in reading order, with the numbers that Word shows before them. */
public final class WordFile {

    private static final Pattern PAGE_NUMBER = Pattern.compile("[\\s\\p{Nd}\\p{Pd}第共页/]+");

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
            noteHeaders(word, notes);
            return blocks.ofDocument();
        } catch (IOException | XMLStreamException unreadable) {
            throw new FileDamaged(FileKind.WORD);
        }
    }

    /** What stands on every sheet; a page number is no loss. */
    private static void noteHeaders(WordPackage word, NoteTaker notes) throws IOException, XMLStreamException {
        Set<String> told = new HashSet<>();
        for (String relation : List.of("header", "footer")) {
            for (InputStream part : word.parts(relation)) {
                String words = WordXml.of(part).characters(Set.of("t")).strip();
                if (!PAGE_NUMBER.matcher(words).replaceAll("").isEmpty() && told.add(words)) {
                    notes.note(Note.Kind.HEADERS_LEFT_OUT, words);
                }
            }
        }
    }
}

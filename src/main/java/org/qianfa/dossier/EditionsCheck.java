package org.qianfa.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qianfa.documents.reading.WrittenPage;
import org.qianfa.documents.reading.WrittenWords;
import org.qianfa.integrity.Difference;
import org.qianfa.integrity.SealFile;
import org.qianfa.integrity.SealFile.Sealed;
import org.qianfa.shared.Sm3;

/** What was published: under which seal, with the sealed text or the text for the public, word by word in page and files. */
final class EditionsCheck {

    private static final List<String> ENDINGS = List.of("pdf", "ofd", "docx");

    /** A unit may have a red head, signature and imprint set around title and text, never inside. */
    private static final int MOST_AROUND = 1_200;

    private final Holdings holdings;
    private final List<AnySeal> seals;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    EditionsCheck(Holdings holdings, List<AnySeal> seals) {
        this.holdings = holdings;
        this.seals = seals;
        List<String> folders = holdings.folders(DossierNames.PUBLICATION);
        folders.forEach(this::edition);
        if (folders.isEmpty() && !seals.isEmpty() && seals.get(seals.size() - 1).open()) {
            faults.add(Fault.of(Fault.Kind.LACKING, DossierNames.PUBLICATION));
        }
    }

    List<Fault> faults() {
        return faults;
    }

    List<Note> notes() {
        return notes;
    }

    private void edition(String folder) {
        withdrawn(folder);
        String sealName = !holdings.has(folder + DossierNames.SEAL) && holdings.has(folder + DossierNames.PLAIN_SEAL) ? DossierNames.PLAIN_SEAL : DossierNames.SEAL;
        for (String name : List.of(sealName, DossierNames.SEALED_TEXT)) {
            if (!holdings.has(folder + name)) {
                faults.add(Fault.of(Fault.Kind.LACKING, folder + name));
            }
        }
        Optional<String> sealFile = holdings.text(folder + sealName);
        Optional<AnySeal> seal = sealFile.flatMap(this::kept);
        if (sealFile.isPresent() && seal.isEmpty()) {
            faults.add(Fault.of(Fault.Kind.OTHER_SEAL, folder + sealName));
        }
        Optional<String> text = holdings.text(folder + DossierNames.SEALED_TEXT);
        if (text.isPresent() && seal.isPresent()) {
            text(folder, text.get(), seal.get());
            page(folder, text.get(), seal.get());
            files(folder, text.get(), seal.get());
        }
    }

    private void withdrawn(String folder) {
        String name = folder + DossierNames.WITHDRAWN;
        holdings.text(name).ifPresent(file -> {
            try {
                WithdrawnEdition withdrawn = WithdrawnEdition.read(file);
                notes.add(new Note(Note.Kind.WITHDRAWN, folder, withdrawn.at() + " " + withdrawn.reason()));
            } catch (IllegalArgumentException none) {
                faults.add(Fault.of(Fault.Kind.UNREADABLE, name));
            }
        });
    }

    /** The seal of the package that an edition bears, signed or plain. */
    private Optional<AnySeal> kept(String file) {
        return read(file).map(sealed -> seals.stream().filter(s -> s instanceof SealedFolder signed && same(signed.sealed(), sealed)).findFirst())
                .orElseGet(() -> plain(file).flatMap(plain -> seals.stream().filter(s -> s instanceof PlainFolder && s.digest().equals(plain.digest())).findFirst()));
    }

    private static Optional<Sealed> read(String file) {
        try {
            return Optional.of(SealFile.read(file));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Optional<PlainSeal> plain(String file) {
        try {
            return Optional.of(PlainSeal.read(file));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** A time stamp may have come after publication; what was sealed and signed is the same. */
    private static boolean same(Sealed one, Sealed other) {
        return one.manifest().equals(other.manifest()) && one.signature().value().equals(other.signature().value())
                && one.signature().certificates().equals(other.signature().certificates());
    }

    private void text(String folder, String text, AnySeal seal) {
        if (!seal.publishes(text)) {
            faults.add(Fault.of(Fault.Kind.OTHER_PUBLIC_TEXT, folder + DossierNames.SEALED_TEXT));
        }
    }

    private void page(String folder, String text, AnySeal seal) {
        String name = folder + DossierNames.PAGE;
        holdings.text(name).ifPresent(html -> {
            WrittenPage page = WrittenPage.of(html);
            if (!page.text().equals(text)) {
                faults.add(new Fault(Fault.Kind.OTHER_WORDS, name, Difference.between(text, page.text())));
            } else if (!page.title().equals(seal.title()) || !page.digests().contains(Sm3.hex(text))
                    || !page.digests().contains(seal.digest())) {
                faults.add(Fault.of(Fault.Kind.OTHER_WORDS, name));
            }
        });
    }

    private void files(String folder, String text, AnySeal seal) {
        String expected = seal.title() + text.lines().map(String::strip).collect(Collectors.joining());
        for (String ending : ENDINGS) {
            String name = folder + "report." + ending;
            holdings.content(name).ifPresent(content -> {
                Optional<String> words = WrittenWords.of(ending, content);
                if (words.isEmpty()) {
                    faults.add(Fault.of(Fault.Kind.UNREADABLE, name));
                } else if (!words.get().contains(expected) || words.get().length() > expected.length() + MOST_AROUND) {
                    faults.add(new Fault(Fault.Kind.OTHER_WORDS, name, Difference.between(expected, words.get())));
                }
            });
        }
    }
}

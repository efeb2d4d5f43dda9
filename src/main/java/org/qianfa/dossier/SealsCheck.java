package org.qianfa.dossier;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qianfa.integrity.SealFile;
import org.qianfa.integrity.SealFile.Sealed;
import org.qianfa.integrity.SignatureCheck;

/** Every seal of a package: its signature, what it seals, the seal before it, and that the final text is that of the last one. */
final class SealsCheck {

    private final Holdings holdings;
    private final List<AnySeal> seals = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    SealsCheck(Holdings holdings) {
        this.holdings = holdings;
        List<String> folders = holdings.folders(DossierNames.SEALS);
        folders.forEach(this::read);
        if (folders.isEmpty()) {
            faults.add(Fault.of(Fault.Kind.LACKING, DossierNames.SEALS));
        }
        for (int i = 0; i < seals.size(); i++) {
            check(seals.get(i));
            order(seals.get(i), i == 0 ? null : seals.get(i - 1));
        }
        if (!seals.isEmpty()) {
            finalText(seals.get(seals.size() - 1));
        }
    }

    List<AnySeal> seals() {
        return seals;
    }

    List<Fault> faults() {
        return faults;
    }

    List<Note> notes() {
        return notes;
    }

    /** The last one that is signed. */
    Optional<SealedFolder> newestSigned() {
        return seals.stream().filter(SealedFolder.class::isInstance).map(SealedFolder.class::cast).reduce((first, second) -> second);
    }

    private void read(String folder) {
        signed(folder);
        if (!holdings.has(folder + DossierNames.SEAL)) {
            plain(folder);
        }
    }

    private void signed(String folder) {
        String name = folder + DossierNames.SEAL;
        holdings.text(name).ifPresent(file -> {
            try {
                seals.add(new SealedFolder(folder, file, holdings.text(folder + DossierNames.SALT).orElse(""), SealFile.read(file)));
            } catch (IllegalArgumentException none) {
                faults.add(Fault.of(Fault.Kind.UNREADABLE, name));
            }
        });
    }

    private void plain(String folder) {
        String name = folder + DossierNames.PLAIN_SEAL;
        holdings.text(name).ifPresent(file -> {
            try {
                seals.add(new PlainFolder(folder, PlainSeal.read(file)));
            } catch (IllegalArgumentException none) {
                faults.add(Fault.of(Fault.Kind.UNREADABLE, name));
            }
        });
    }

    private void check(AnySeal seal) {
        if (seal instanceof SealedFolder signed) {
            signature(signed);
            contents(signed);
        } else {
            text(seal);
        }
    }

    private void contents(SealedFolder seal) {
        for (String word : DossierNames.SEALED) {
            String name = seal.path() + DossierNames.sealed(word);
            holdings.text(name).filter(content -> !seal.states(word, content))
                    .ifPresent(other -> faults.add(Fault.of(Fault.Kind.NOT_SEALED, name)));
        }
    }

    /** Of a seal that has nothing else to be held against. */
    private void text(AnySeal seal) {
        String name = seal.path() + DossierNames.SEALED_TEXT;
        if (!holdings.has(name)) {
            faults.add(Fault.of(Fault.Kind.LACKING, name));
        }
        holdings.text(name).filter(text -> !seal.seals(text)).ifPresent(other -> faults.add(Fault.of(Fault.Kind.NOT_SEALED, name)));
        notes.add(new Note(Note.Kind.UNSIGNED_SEAL, seal.path() + DossierNames.PLAIN_SEAL, ""));
    }

    private void order(AnySeal seal, AnySeal before) {
        boolean next = before != null && seal.number() == before.number() + 1;
        boolean follows = !next || before.digest().equals(seal.previousDigest());
        if (!follows || before != null && seal.number() <= before.number()) {
            faults.add(Fault.of(Fault.Kind.SEAL_ORDER, seal.path() + (seal instanceof SealedFolder ? DossierNames.SEAL : DossierNames.PLAIN_SEAL)));
        }
    }

    private void signature(SealedFolder seal) {
        Sealed sealed = seal.sealed();
        if (sealed.signature().badlyStamped()) {
            faults.add(new Fault(Fault.Kind.SIGNATURE, seal.path() + DossierNames.SEAL, "TIME_STAMP"));
        }
        try {
            SignatureCheck.Flaw flaw = SignatureCheck.flaw(sealed.manifest(), sealed.signature(), Instant.parse(String.valueOf(sealed.value("signed-at"))));
            if (flaw != null) {
                faults.add(new Fault(Fault.Kind.SIGNATURE, seal.path() + DossierNames.SEAL, flaw.name()));
            }
        } catch (DateTimeParseException noTime) {
            faults.add(Fault.of(Fault.Kind.UNREADABLE, seal.path() + DossierNames.SEAL));
        }
    }

    private void finalText(AnySeal seal) {
        holdings.text(DossierNames.TEXT).filter(text -> !seal.seals(text))
                .ifPresent(other -> faults.add(Fault.of(Fault.Kind.OTHER_TEXT, DossierNames.TEXT)));
    }
}

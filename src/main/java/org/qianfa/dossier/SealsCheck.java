package org.qianfa.dossier;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qianfa.integrity.SealFile;
import org.qianfa.integrity.SealFile.Sealed;
import org.qianfa.integrity.SignatureCheck;
import org.qianfa.shared.Sm3;

/** Every seal of a package: its signature, what it seals, the seal before it, and that the final text is that of the last one. */
final class SealsCheck {

    private final Holdings holdings;
    private final List<SealedFolder> seals = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    SealsCheck(Holdings holdings) {
        this.holdings = holdings;
        List<String> folders = holdings.folders(DossierNames.SEALS);
        folders.forEach(this::read);
        if (folders.isEmpty()) {
            faults.add(Fault.of(Fault.Kind.LACKING, DossierNames.SEALS));
        }
        for (int i = 0; i < seals.size(); i++) {
            check(seals.get(i), i == 0 ? null : seals.get(i - 1));
        }
        newest().ifPresent(this::finalText);
    }

    List<SealedFolder> seals() {
        return seals;
    }

    List<Fault> faults() {
        return faults;
    }

    Optional<SealedFolder> newest() {
        return seals.stream().reduce((first, second) -> second);
    }

    private void read(String folder) {
        String name = folder + DossierNames.SEAL;
        holdings.text(name).ifPresent(file -> {
            try {
                seals.add(new SealedFolder(folder, file, holdings.text(folder + DossierNames.SALT).orElse(""), SealFile.read(file)));
            } catch (IllegalArgumentException none) {
                faults.add(Fault.of(Fault.Kind.UNREADABLE, name));
            }
        });
    }

    private void check(SealedFolder seal, SealedFolder before) {
        signature(seal);
        for (String word : DossierNames.SEALED) {
            String name = seal.path() + DossierNames.sealed(word);
            holdings.text(name).filter(content -> !seal.states(word, content))
                    .ifPresent(other -> faults.add(Fault.of(Fault.Kind.NOT_SEALED, name)));
        }
        boolean next = before != null && seal.number() == before.number() + 1;
        boolean follows = !next || Sm3.hex(before.sealed().manifest()).equals(seal.sealed().value("previous"));
        if (!follows || before != null && seal.number() <= before.number()) {
            faults.add(Fault.of(Fault.Kind.SEAL_ORDER, seal.path() + DossierNames.SEAL));
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

    private void finalText(SealedFolder seal) {
        holdings.text(DossierNames.TEXT).filter(text -> !seal.states("text", text))
                .ifPresent(other -> faults.add(Fault.of(Fault.Kind.OTHER_TEXT, DossierNames.TEXT)));
    }
}

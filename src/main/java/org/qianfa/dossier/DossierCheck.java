package org.qianfa.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks an archive package without the product: its files, its seals, what was published, and its journal. */
public final class DossierCheck {

    private DossierCheck() {
    }

    /** @throws NoDossier if this is no such package */
    public static Result check(Path file) throws NoDossier, IOException {
        try (OpenedDossier opened = OpenedDossier.open(file)) {
            FileCheck files = new FileCheck(opened);
            List<Fault> faults = new ArrayList<>(files.faults());
            if (faults.isEmpty() && !Repacking.same(opened, file)) {
                faults.add(Fault.of(Fault.Kind.REPACKED, ""));
            }
            Holdings holdings = new Holdings(opened, files.sound());
            SealsCheck seals = new SealsCheck(holdings);
            faults.addAll(seals.faults());
            EditionsCheck editions = new EditionsCheck(holdings, seals.seals());
            faults.addAll(editions.faults());
            faults.addAll(JournalCheck.faults(holdings));
            return new Result(files.manifestDigest(), files.sound().size(), seals.newestSigned().map(SealedFolder::file), List.copyOf(faults),
                    Stream.concat(seals.notes().stream(), editions.notes().stream()).toList());
        }
    }

    /**
     * @param manifestDigest SM3 of the list of files
     * @param files          how many of them are as they were
     * @param seal           the last signed seal as a file, empty if there is none to read
     * @param faults         nothing if nothing was changed
     * @param notes          what else a reader must know
     */
    public record Result(String manifestDigest, int files, Optional<String> seal, List<Fault> faults, List<Note> notes) {

        public boolean sound() {
            return faults.isEmpty();
        }
    }

    static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}

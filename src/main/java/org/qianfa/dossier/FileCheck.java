package org.qianfa.dossier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.qianfa.dossier.NoDossier.Why;
import org.qianfa.shared.Sm3;

/** Holds every file of a package against the list of files, and the list against its digest. */
final class FileCheck {

    private final OpenedDossier opened;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> sound = new LinkedHashSet<>();
    private final String manifestDigest;

    FileCheck(OpenedDossier opened) throws NoDossier {
        this.opened = opened;
        String written = manifest();
        this.manifestDigest = Sm3.hex(written);
        Manifest manifest = read(written);
        digestOfTheList();
        manifest.entries().forEach(this::compare);
        nothingElse(manifest);
        DossierNames.ALWAYS.stream().filter(name -> manifest.entries().stream().noneMatch(e -> e.name().equals(name)))
                .forEach(name -> faults.add(Fault.of(Fault.Kind.LACKING, name)));
    }

    List<Fault> faults() {
        return faults;
    }

    /** Files that are as the list says. */
    Set<String> sound() {
        return sound;
    }

    String manifestDigest() {
        return manifestDigest;
    }

    private String manifest() throws NoDossier {
        try {
            return DossierCheck.text(opened.content(DossierNames.MANIFEST));
        } catch (IOException none) {
            throw new NoDossier(Why.OTHER_FILE);
        }
    }

    private static Manifest read(String written) throws NoDossier {
        try {
            return Manifest.read(written);
        } catch (IllegalArgumentException other) {
            throw new NoDossier(Why.OTHER_FILE);
        }
    }

    private void digestOfTheList() {
        try {
            if (!DossierCheck.text(opened.content(DossierNames.MANIFEST_DIGEST)).equals(manifestDigest + "\n")) {
                faults.add(Fault.of(Fault.Kind.LIST_CHANGED, DossierNames.MANIFEST));
            }
        } catch (IOException none) {
            faults.add(Fault.of(Fault.Kind.MISSING, DossierNames.MANIFEST_DIGEST));
        }
    }

    private void compare(Manifest.Entry entry) {
        if (!opened.has(entry.name())) {
            faults.add(Fault.of(Fault.Kind.MISSING, entry.name()));
            return;
        }
        try {
            if (Sm3.hex(opened.content(entry.name())).equals(entry.digest())) {
                sound.add(entry.name());
            } else {
                faults.add(Fault.of(Fault.Kind.CHANGED, entry.name()));
            }
        } catch (IOException unreadable) {
            faults.add(Fault.of(Fault.Kind.CHANGED, entry.name()));
        }
    }

    private void nothingElse(Manifest manifest) {
        Set<String> listed = new HashSet<>(List.of(DossierNames.MANIFEST, DossierNames.MANIFEST_DIGEST));
        manifest.entries().forEach(entry -> listed.add(entry.name()));
        opened.names().stream().filter(name -> !listed.contains(name)).forEach(name -> faults.add(Fault.of(Fault.Kind.ADDED, name)));
        opened.twice().forEach(name -> faults.add(Fault.of(Fault.Kind.ADDED, name)));
    }
}

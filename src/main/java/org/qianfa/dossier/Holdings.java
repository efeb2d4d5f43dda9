package org.qianfa.dossier;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files of a package that are as its list says. What was changed has been told already and is not looked into. */
final class Holdings {

    private final OpenedDossier opened;
    private final Set<String> sound;

    Holdings(OpenedDossier opened, Set<String> sound) {
        this.opened = opened;
        this.sound = sound;
    }

    /** Whether there is such a file, sound or not. */
    boolean has(String name) {
        return opened.names().contains(name);
    }

    Optional<byte[]> content(String name) {
        if (!sound.contains(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(opened.content(name));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    Optional<String> text(String name) {
        return content(name).map(DossierCheck::text);
    }

    /** The folders directly in a folder, in their order. */
    List<String> folders(String above) {
        return opened.names().stream().filter(name -> name.startsWith(above) && name.indexOf('/', above.length()) > 0)
                .map(name -> name.substring(0, name.indexOf('/', above.length()) + 1)).distinct().sorted().toList();
    }
}

package org.qianfa.publication.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.publication.domain.Correction;
import org.qianfa.publication.persistence.StoredCorrections;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;

/** Hands out reported errors to the office and the coordinator of the unit; for others they do not exist, since they are confidential. */
@Component
class CorrectionFile {

    private static final List<Role> READERS = List.of(Role.OFFICE, Role.COORDINATOR);

    private final StoredCorrections corrections;

    CorrectionFile(StoredCorrections corrections) {
        this.corrections = corrections;
    }

    Correction readable(Actor reader, long correctionId) {
        return corrections.findById(correctionId)
                .filter(c -> READERS.stream().anyMatch(role -> reader.holds(role, c.getUnitId())))
                .orElseThrow(() -> new NotFound("correction", correctionId));
    }

    static Set<Long> units(Actor reader) {
        return reader.grants().stream().filter(g -> READERS.contains(g.role())).map(Grant::unitId).collect(Collectors.toSet());
    }
}

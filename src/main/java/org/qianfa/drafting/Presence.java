package org.qianfa.drafting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.qianfa.shared.Actor;

/** Who has which section open. Needs the right to read the report; whoever is not heard of for a while is forgotten. */
public interface Presence {

    /** How long a person counts as present after the last sign. */
    Duration MEMORY = Duration.ofSeconds(45);

    /** A sign of life. Only those who may write in the section count as editing. */
    Around here(Actor by, long sectionId, boolean editing);

    /** Everybody else who has a section of the report open. */
    List<Sighting> onReport(Actor reader, long reportId);

    /** @param latestRevision number of the section's newest revision, 0 if none */
    record Around(List<Sighting> others, int latestRevision) {
    }

    /** @param since from when on, editing or reading */
    record Sighting(long sectionId, String name, boolean editing, Instant since) {
    }
}

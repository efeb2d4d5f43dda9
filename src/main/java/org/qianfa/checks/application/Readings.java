package org.qianfa.checks.application;

import java.util.List;
import org.qianfa.proofreading.Proofreader;
import org.qianfa.proofreading.Reading;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Finding;
import org.springframework.stereotype.Component;

/**
 * Keeps what was read of texts that people are working on, so that only changed paragraphs are read again. Loses nothing
 * but time when it forgets; every node has its own. Holds so many characters and no more: those of the texts, and of last
 * year's report for each text that is held against it.
 */
@Component
class Readings {

    private static final long MOST_CHARACTERS = 4_000_000;
    /** A desk takes room even if next to nothing lies on it. */
    private static final int LEAST = 500;

    private final RecentlyUsed<Desk, Begun> begun;

    Readings() {
        this(MOST_CHARACTERS);
    }

    Readings(long mostCharacters) {
        this.begun = new RecentlyUsed<>(mostCharacters);
    }

    List<Finding> read(Desk desk, Proofreader proofreader, Circumstances circumstances, String text) {
        Begun reading = reading(desk, proofreader, circumstances);
        List<Finding> found;
        synchronized (reading) {
            found = reading.reading().read(text);
        }
        begun.put(desk, reading, LEAST + text.length() + circumstances.lastYear().map(last -> last.text().length()).orElse(0));
        return found;
    }

    /** As many as are held now. */
    long characters() {
        return begun.weight();
    }

    private Begun reading(Desk desk, Proofreader proofreader, Circumstances circumstances) {
        Begun held = begun.get(desk);
        boolean same = held != null && held.proofreader().equals(proofreader) && held.circumstances().equals(circumstances);
        return same ? held : new Begun(proofreader, circumstances, proofreader.begin(circumstances));
    }

    /** Somebody's text: of a section, or of a whole report as everybody reads it. */
    record Desk(String kind, long id, long personId) {

        static Desk section(long id, long personId) {
            return new Desk("section", id, personId);
        }

        static Desk report(long id) {
            return new Desk("report", id, 0);
        }
    }

    private record Begun(Proofreader proofreader, Circumstances circumstances, Reading reading) {
    }
}

package org.qianfa.checks.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.proofreading.Proofreader;
import org.qianfa.proofreading.Reading;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Finding;
import org.springframework.stereotype.Component;

/**
 * Keeps what was read of texts that people are working on, so that only changed paragraphs are read again. Loses nothing
 * but time when it forgets; every node has its own.
 */
@Component
class Readings {

    private static final int KEPT = 200;

    private final Map<Desk, Begun> begun = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Desk, Begun> eldest) {
            return size() > KEPT;
        }
    };

    List<Finding> read(Desk desk, Proofreader proofreader, Circumstances circumstances, String text) {
        Begun reading = reading(desk, proofreader, circumstances);
        synchronized (reading) {
            return reading.reading().read(text);
        }
    }

    private synchronized Begun reading(Desk desk, Proofreader proofreader, Circumstances circumstances) {
        Begun held = begun.get(desk);
        if (held == null || held.proofreader() != proofreader || !held.circumstances().equals(circumstances)) {
            held = new Begun(proofreader, circumstances, proofreader.begin(circumstances));
            begun.put(desk, held);
        }
        return held;
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

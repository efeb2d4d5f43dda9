package org.qianfa.archive.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qianfa.audit.JournalExtracts.ChainedEntry;

/** The way of the report as a person reads it: when, who, what, and why. */
final class PathPage {

    private PathPage() {
    }

    /** @param principals in whose place something was done (代办), by entry */
    static String of(String title, List<ChainedEntry> entries, Map<Long, String> principals, ArchiveWords words) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.of("archive.path.number"), words.of("archive.path.at"), words.of("archive.path.person"), words.of("archive.path.action"),
                words.of("archive.path.reason"), words.of("archive.path.details")));
        for (ChainedEntry e : entries) {
            rows.add(List.of(String.valueOf(e.id()), words.second(e.at()), who(e, principals.get(e.id()), words),
                    words.action(e.action()), e.reason() == null ? "" : e.reason(), e.details() == null ? "" : e.details()));
        }
        return new Html(words.of("archive.path.title", title)).paragraph(words.of("archive.path.hint")).table(rows).end();
    }

    private static String who(ChainedEntry e, String principal, ArchiveWords words) {
        String name = e.actorName() == null ? words.of("audit.process") : e.actorName();
        return principal == null ? name : name + " " + words.of("audit.actingFor", principal);
    }
}

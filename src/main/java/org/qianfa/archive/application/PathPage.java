package org.qianfa.archive.application;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.audit.JournalExtracts.ChainedEntry;

/** The way of the report as a person reads it: when, who, what, and why. */
final class PathPage {

    private PathPage() {
    }

    static String of(String title, List<ChainedEntry> entries, ArchiveWords words) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.of("archive.path.number"), words.of("archive.path.at"), words.of("archive.path.person"), words.of("archive.path.action"),
                words.of("archive.path.reason"), words.of("archive.path.details")));
        for (ChainedEntry e : entries) {
            rows.add(List.of(String.valueOf(e.id()), words.second(e.at()), e.actorName() == null ? words.of("audit.process") : e.actorName(),
                    words.action(e.action()), e.reason() == null ? "" : e.reason(), e.details() == null ? "" : e.details()));
        }
        return new Html(words.of("archive.path.title", title)).paragraph(words.of("archive.path.hint")).table(rows).end();
    }
}

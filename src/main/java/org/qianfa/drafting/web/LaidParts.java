package org.qianfa.drafting.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.drafting.DraftView;
import org.qianfa.drafting.ImportSection.Command;
import org.qianfa.drafting.PartsChanged;
import org.qianfa.officialtext.SectionSplitter;
import org.qianfa.officialtext.TextSection;

/**
 * The form in which parts of a text were laid to sections.
 *
 * @param targets a section's id for every part in order; empty for a part that is left out
 * @param stamps  {@code id:tag} for every section, as it was when the preview was made
 */
record LaidParts(String text, List<String> targets, List<String> stamps) {

    /** One text for every section named: its parts in order. */
    List<Command> commands() throws PartsChanged {
        List<TextSection> parts = SectionSplitter.split(text);
        if (parts.size() != targets.size()) {
            throw new PartsChanged(parts.size(), targets.size());
        }
        Map<Long, List<String>> texts = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            if (targets.get(i).matches("\\d{1,18}")) {
                texts.computeIfAbsent(Long.parseLong(targets.get(i)), id -> new ArrayList<>()).add(parts.get(i).text());
            }
        }
        Map<Long, DraftView.Stamp> expected = expected();
        return texts.entrySet().stream().map(e -> new Command(e.getKey(), String.join("\n", e.getValue()),
                expected.getOrDefault(e.getKey(), new DraftView.Stamp(-1, -1)))).toList();
    }

    private Map<Long, DraftView.Stamp> expected() {
        Map<Long, DraftView.Stamp> expected = new HashMap<>();
        for (String stamp : stamps) {
            int colon = stamp.indexOf(':');
            if (colon > 0 && stamp.substring(0, colon).matches("\\d{1,18}")) {
                expected.put(Long.parseLong(stamp.substring(0, colon)), Tags.stamp(stamp.substring(colon + 1)));
            }
        }
        return expected;
    }
}

package org.qianfa.publication.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Part of an excerpt: words that were searched for, or what stands between them. */
record Excerpt(String text, boolean found) {

    /** The excerpt on one line, cut where words searched for begin and end. */
    static List<Excerpt> of(String excerpt, List<String> words) {
        String flat = excerpt.replaceAll("\\s+", " ").strip();
        List<Excerpt> parts = new ArrayList<>();
        int from = 0;
        if (!words.isEmpty()) {
            Matcher hits = Pattern.compile(words.stream().map(Pattern::quote).collect(Collectors.joining("|")),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(flat);
            while (hits.find()) {
                between(parts, flat.substring(from, hits.start()));
                parts.add(new Excerpt(hits.group(), true));
                from = hits.end();
            }
        }
        between(parts, flat.substring(from));
        return parts;
    }

    private static void between(List<Excerpt> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Excerpt(text, false));
        }
    }
}

package org.qianfa.dossier;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an archive package holds: every file but this list and its digest, each with its SM3 digest and its length. */
record Manifest(List<Entry> entries) {

    private static final String FORMAT = "qianfa-package 1";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) (\\d{1,18}) (\\S+)");

    record Entry(String name, long bytes, String digest) {

        private String line() {
            return digest + " " + bytes + " " + name + "\n";
        }
    }

    String written() {
        return FORMAT + "\n" + entries.stream().map(Entry::line).collect(Collectors.joining());
    }

    /** @throws IllegalArgumentException if this is no such list */
    static Manifest read(String written) {
        List<String> lines = written.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(FORMAT)) {
            throw new IllegalArgumentException("not a list of an archive package");
        }
        return new Manifest(lines.stream().skip(1).map(Manifest::entry).toList());
    }

    private static Entry entry(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a line of such a list: " + line);
        }
        return new Entry(parts.group(3), Long.parseLong(parts.group(2)), parts.group(1));
    }
}

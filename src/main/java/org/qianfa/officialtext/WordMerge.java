package org.qianfa.officialtext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qianfa.officialtext.alignment.Hunk;
import org.qianfa.officialtext.alignment.WordDiff;

/** Brings the changes of two writers in one paragraph together, if they keep their distance. */
final class WordMerge {

    /** About two words of two characters: nearer changes may belong to the same phrase. */
    static final int DISTANCE = 4;

    private WordMerge() {
    }

    static Optional<String> of(String base, String mine, String theirs) {
        List<Replacement> all = union(replacements(base, mine), replacements(base, theirs));
        return apart(all) ? Optional.of(applied(base, all)) : Optional.empty();
    }

    private static List<Replacement> replacements(String base, String version) {
        return WordDiff.between(base, version).stream().map(h -> replacement(h, version)).toList();
    }

    private static Replacement replacement(Hunk hunk, String version) {
        return new Replacement(hunk.aFrom(), hunk.aTo(), version.substring(hunk.bFrom(), hunk.bTo()), Writer.BOTH);
    }

    private static List<Replacement> union(List<Replacement> mine, List<Replacement> theirs) {
        Set<Replacement> my = new HashSet<>(mine);
        Set<Replacement> their = new HashSet<>(theirs);
        List<Replacement> all = new ArrayList<>();
        mine.forEach(r -> all.add(their.contains(r) ? r : r.by(Writer.ME)));
        theirs.stream().filter(r -> !my.contains(r)).forEach(r -> all.add(r.by(Writer.THEM)));
        all.sort(Comparator.comparingInt(Replacement::from).thenComparingInt(Replacement::to));
        return all;
    }

    private static boolean apart(List<Replacement> all) {
        int myEnd = -DISTANCE;
        int theirEnd = -DISTANCE;
        for (Replacement one : all) {
            if (one.writer == Writer.ME && one.from - theirEnd < DISTANCE || one.writer == Writer.THEM && one.from - myEnd < DISTANCE) {
                return false;
            }
            myEnd = one.writer == Writer.ME ? one.to : myEnd;
            theirEnd = one.writer == Writer.THEM ? one.to : theirEnd;
        }
        return true;
    }

    private static String applied(String base, List<Replacement> all) {
        StringBuilder merged = new StringBuilder();
        int at = 0;
        for (Replacement one : all) {
            merged.append(base, at, one.from).append(one.text);
            at = one.to;
        }
        return merged.append(base, at, base.length()).toString();
    }

    private enum Writer {
        ME, THEM, BOTH
    }

    private record Replacement(int from, int to, String text, Writer writer) {

        Replacement by(Writer only) {
            return new Replacement(from, to, text, only);
        }
    }
}

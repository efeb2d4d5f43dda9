package org.qianfa.officialtext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.qianfa.officialtext.MergeSide.Break;

/**
 * Breaks of both versions that overlap, taken together. Two insertions overlap already if their places touch, since their
 * order could only be guessed.
 */
final class MergeClusters {

    private final MergeSide mine;
    private final MergeSide theirs;
    private final List<Cluster> clusters = new ArrayList<>();

    MergeClusters(MergeSide mine, MergeSide theirs) {
        this.mine = mine;
        this.theirs = theirs;
        List<Sided> all = new ArrayList<>();
        mine.breaks().forEach(b -> all.add(new Sided(b, true)));
        theirs.breaks().forEach(b -> all.add(new Sided(b, false)));
        all.sort(Comparator.comparingInt((Sided s) -> s.of.firstSlot()).thenComparingInt(s -> s.of.lastSlot()));
        all.forEach(this::enter);
    }

    List<Cluster> inOrder() {
        return clusters;
    }

    private void enter(Sided one) {
        Cluster last = clusters.isEmpty() ? null : clusters.get(clusters.size() - 1);
        if (last == null || last.lastSlot < one.of.firstSlot()) {
            last = new Cluster(one.of.from());
            clusters.add(last);
        }
        last.add(one);
    }

    /** Whether a person has to decide: both insert, or one wrote anew what the other changed. */
    boolean conflicting(Cluster cluster) {
        if (cluster.same()) {
            return false;
        }
        boolean bothInsert = cluster.mine.stream().anyMatch(Break::inserts) && cluster.theirs.stream().anyMatch(Break::inserts);
        return bothInsert || rewrites(cluster.mine, mine, theirs) || rewrites(cluster.theirs, theirs, mine);
    }

    private static boolean rewrites(List<Break> breaks, MergeSide writer, MergeSide other) {
        return breaks.stream().filter(Break::inserts).anyMatch(b -> IntStream.range(b.from(), b.to())
                .anyMatch(unit -> writer.deleted(unit) && other.inPlace(unit) && other.changed(unit)));
    }

    private record Sided(Break of, boolean isMine) {
    }

    static final class Cluster {

        private final List<Break> mine = new ArrayList<>();
        private final List<Break> theirs = new ArrayList<>();
        private final int from;
        private int to;
        private int lastSlot;

        private Cluster(int from) {
            this.from = from;
        }

        private void add(Sided one) {
            (one.isMine ? mine : theirs).add(one.of);
            to = Math.max(to, one.of.to());
            lastSlot = Math.max(lastSlot, one.of.lastSlot());
        }

        boolean same() {
            return mine.size() == 1 && theirs.size() == 1 && mine.get(0).sameAs(theirs.get(0));
        }

        int from() {
            return from;
        }

        int to() {
            return to;
        }

        List<Break> mine() {
            return mine;
        }

        List<Break> theirs() {
            return theirs;
        }
    }
}

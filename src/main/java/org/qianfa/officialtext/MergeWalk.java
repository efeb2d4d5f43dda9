package org.qianfa.officialtext;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.qianfa.officialtext.MergeBlock.Conflict;
import org.qianfa.officialtext.MergeBlock.Settled;
import org.qianfa.officialtext.MergeClusters.Cluster;
import org.qianfa.officialtext.MergeSide.Break;
import org.qianfa.officialtext.MergeSide.Element;

/** Goes through the base and writes down what became of it in both versions. */
final class MergeWalk {

    private final MergeUnits units;
    private final MergeSide mine;
    private final MergeSide theirs;
    private final MergeClusters clusters;
    /** Units whose place is in dispute: wherever they would stand, a person decides. */
    private final BitSet contested = new BitSet();
    private final List<MergeBlock> blocks = new ArrayList<>();
    private final List<String> settled = new ArrayList<>();
    private int next;

    MergeWalk(MergeUnits units, MergeSide mine, MergeSide theirs) {
        this.units = units;
        this.mine = mine;
        this.theirs = theirs;
        this.clusters = new MergeClusters(mine, theirs);
    }

    List<MergeBlock> blocks() {
        BitSet movedAlike = new BitSet();
        clusters.inOrder().forEach(c -> judge(c, movedAlike));
        for (int unit = 0; unit < units.size(); unit++) {
            contested.set(unit, !movedAlike.get(unit) && (contested.get(unit) || mine.moved(unit) && theirs.moved(unit)));
        }
        clusters.inOrder().forEach(this::pass);
        keepUpTo(units.size());
        close();
        return blocks;
    }

    private void judge(Cluster cluster, BitSet movedAlike) {
        if (cluster.same()) {
            cluster.mine().get(0).inserted().stream().filter(e -> !e.isNew()).forEach(e -> movedAlike.set(e.unit()));
        }
        if (clusters.conflicting(cluster)) {
            contest(cluster.mine());
            contest(cluster.theirs());
            for (int unit = cluster.from(); unit < cluster.to(); unit++) {
                contested.set(unit, contested.get(unit) || mine.moved(unit) || theirs.moved(unit));
            }
        }
    }

    private void contest(List<Break> breaks) {
        breaks.stream().flatMap(b -> b.inserted().stream()).filter(e -> !e.isNew()).forEach(e -> contested.set(e.unit()));
    }

    private void pass(Cluster cluster) {
        keepUpTo(cluster.from());
        if (clusters.conflicting(cluster)) {
            conflict(units.lines(cluster.from(), cluster.to()), mine.lines(cluster.from(), cluster.to(), cluster.mine()),
                    theirs.lines(cluster.from(), cluster.to(), cluster.theirs()));
            next = cluster.to();
            return;
        }
        cluster.mine().forEach(b -> insert(b, true));
        if (!cluster.same()) {
            cluster.theirs().forEach(b -> insert(b, false));
        }
        keepUpTo(cluster.to());
    }

    private void insert(Break one, boolean byMe) {
        if (one.inserts()) {
            keepUpTo(one.from());
            one.inserted().forEach(element -> insert(element, byMe));
        }
    }

    private void insert(Element element, boolean byMe) {
        if (element.isNew()) {
            settled.addAll(element.lines());
        } else if (contested.get(element.unit())) {
            conflict(List.of(), byMe ? element.lines() : List.of(), byMe ? List.of() : element.lines());
        } else {
            write(element.unit());
        }
    }

    private void keepUpTo(int to) {
        for (; next < to; next++) {
            boolean byMe = mine.inPlace(next);
            boolean byThem = theirs.inPlace(next);
            if (contested.get(next) && (byMe || byThem)) {
                conflict(units.lines(next, next + 1), byMe ? mine.lines(next) : List.of(), byThem ? theirs.lines(next) : List.of());
            } else if (byMe && !theirs.moved(next) || byThem && !mine.moved(next)) {
                write(next);
            }
        }
    }

    /** The words of a unit, wherever it stands now. */
    private void write(int unit) {
        List<String> base = units.lines(unit, unit + 1);
        List<String> my = mine.lines(unit);
        List<String> their = theirs.lines(unit);
        boolean movedAndDeleted = mine.moved(unit) && theirs.deleted(unit) || theirs.moved(unit) && mine.deleted(unit);
        if (movedAndDeleted) {
            conflict(base, my, their);
        } else if (my.equals(their) || their.equals(base)) {
            settled.addAll(my);
        } else if (my.equals(base)) {
            settled.addAll(their);
        } else {
            mergeWords(base, my, their);
        }
    }

    private void mergeWords(List<String> base, List<String> my, List<String> their) {
        Optional<String> merged = my.isEmpty() || their.isEmpty() ? Optional.empty()
                : WordMerge.of(ParagraphLines.join(base), ParagraphLines.join(my), ParagraphLines.join(their));
        merged.ifPresentOrElse(text -> settled.addAll(ParagraphLines.of(text)), () -> conflict(base, my, their));
    }

    private void conflict(List<String> base, List<String> my, List<String> their) {
        close();
        blocks.add(new Conflict(base, my, their));
    }

    private void close() {
        if (!settled.isEmpty()) {
            blocks.add(new Settled(settled));
            settled.clear();
        }
    }
}

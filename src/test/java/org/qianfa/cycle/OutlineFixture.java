package org.qianfa.cycle;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.cycle.domain.CommonOutline;

/** Outlines for tests. */
final class OutlineFixture {

    private OutlineFixture() {
    }

    /** The common outline, every entry drafted by the unit's first department. */
    static List<OutlineEntry> completeOutline(long unitId) {
        return CommonOutline.entries().stream().map(e -> drafted(e, unitId * 10 + 1, unitId * 10 + 6)).toList();
    }

    static OutlineEntry drafted(OutlineEntry e, Long department, Long drafter) {
        return new OutlineEntry(e.ordinal(), e.level(), e.heading(), e.element(), department, drafter);
    }

    static OutlineEntry entry(int level, String heading) {
        return new OutlineEntry(0, level, heading, null, null, null);
    }

    static <T> List<T> with(List<T> list, int index, T replacement) {
        List<T> copy = new ArrayList<>(list);
        copy.set(index, replacement);
        return copy;
    }
}

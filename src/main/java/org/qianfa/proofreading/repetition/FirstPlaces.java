package org.qianfa.proofreading.repetition;

import java.util.Arrays;

/** Where a group of characters stood first. A table of its own, because boxed numbers cost more than all the rest of the reading. */
final class FirstPlaces {

    private static final int NOWHERE = -1;

    private long[] groups = new long[1 << 10];
    private int[] places = new int[groups.length];
    private int used;

    FirstPlaces() {
        Arrays.fill(places, NOWHERE);
    }

    /** The place noted for the group; from now on this one, if there is none. @param place not negative */
    int firstOr(long group, int place) {
        int slot = slot(group);
        if (places[slot] == NOWHERE) {
            groups[slot] = group;
            places[slot] = place;
            if (++used * 2 > groups.length) {
                grow();
            }
            return place;
        }
        return places[slot];
    }

    private void grow() {
        long[] oldGroups = groups;
        int[] oldPlaces = places;
        groups = new long[oldGroups.length * 2];
        places = new int[groups.length];
        Arrays.fill(places, NOWHERE);
        for (int i = 0; i < oldGroups.length; i++) {
            if (oldPlaces[i] != NOWHERE) {
                int slot = slot(oldGroups[i]);
                groups[slot] = oldGroups[i];
                places[slot] = oldPlaces[i];
            }
        }
    }

    private int slot(long group) {
        int slot = (int) (group * 0x9E3779B97F4A7C15L >>> 40) & groups.length - 1;
        while (places[slot] != NOWHERE && groups[slot] != group) {
            slot = slot + 1 & groups.length - 1;
        }
        return slot;
    }
}

package org.qianfa.officialtext;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a revision cannot tell about copies made since the last one. Who copies words and then deletes the original has
 * moved them; who takes words away and puts a copy where they stood has put the copy elsewhere.
 */
final class CopySettling {

    private final int[] now;
    private final Map<Integer, Integer> copies;

    private CopySettling(int[] now, Map<Integer, Integer> copies) {
        this.now = now;
        this.copies = copies;
    }

    /** @param copies originals by their copies */
    static void settle(int[] last, int[] now, Map<Integer, Integer> copies) {
        CopySettling settling = new CopySettling(now, copies);
        settling.moved();
        settling.putBack(last);
    }

    private void moved() {
        Set<Integer> standing = Arrays.stream(now).boxed().collect(Collectors.toSet());
        for (int i = 0; i < now.length; i++) {
            Integer original = copies.get(now[i]);
            if (original != null && standing.add(original)) {
                now[i] = original;
            }
        }
    }

    private void putBack(int[] last) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < last.length; i++) {
            places.put(last[i], i);
        }
        for (int from = 0; from < now.length; from++) {
            Integer place = places.get(copies.get(now[from]));
            int to = from;
            while (place != null && to < now.length && place + to - from < last.length && copies.containsKey(now[to])
                    && copies.get(now[to]) == last[place + to - from]) {
                to++;
            }
            if (to > from && neighbour(now, from, -1) == neighbour(last, place, -1)
                    && neighbour(now, to - 1, 1) == neighbour(last, place + to - from - 1, 1)) {
                exchange(from, to);
            }
            from = Math.max(from, to - 1);
        }
    }

    /** The next character in a direction, over line feeds. */
    private static int neighbour(int[] ids, int at, int direction) {
        int i = at + direction;
        while (i >= 0 && i < ids.length && ids[i] == 0) {
            i += direction;
        }
        return i >= 0 && i < ids.length ? ids[i] : 0;
    }

    private void exchange(int from, int to) {
        Map<Integer, Integer> names = new HashMap<>();
        for (int i = from; i < to; i++) {
            names.put(now[i], copies.get(now[i]));
            names.put(copies.get(now[i]), now[i]);
        }
        for (int i = 0; i < now.length; i++) {
            now[i] = names.getOrDefault(now[i], now[i]);
        }
    }
}

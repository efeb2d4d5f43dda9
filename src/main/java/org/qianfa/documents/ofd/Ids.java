package org.qianfa.documents.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qianfa.documents.layout.Line;

/** Numbers the objects of a package and remembers which show which part of the document. */
final class Ids {

    /** An object on a page. */
    record Shown(int page, String object) {
    }

    private final Map<Integer, List<Shown>> byPart = new TreeMap<>();
    private int last;

    String next() {
        return String.valueOf(++last);
    }

    int last() {
        return last;
    }

    void shows(int part, int page, String object) {
        if (part != Line.NO_PART) {
            byPart.computeIfAbsent(part, added -> new ArrayList<>()).add(new Shown(page, object));
        }
    }

    List<Shown> of(int part) {
        return byPart.getOrDefault(part, List.of());
    }
}

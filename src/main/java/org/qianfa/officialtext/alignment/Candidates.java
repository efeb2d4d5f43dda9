package org.qianfa.officialtext.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * For a text, the paragraphs of another revision that share most with it. Pairs of characters that stand in very many
 * paragraphs say nothing and are passed over, which keeps the search linear in the length of the texts.
 */
final class Candidates {

    private static final int COMMONPLACE = 128;
    private static final int MOST = 24;

    private final Map<Long, List<Integer>> holders = new HashMap<>();
    private final int[] shared;

    Candidates(Bigrams[] profiles, int[] members) {
        shared = new int[profiles.length];
        for (int member : members) {
            Bigrams profile = profiles[member];
            for (int i = 0; i < profile.size(); i++) {
                if (i == 0 || profile.at(i) != profile.at(i - 1)) {
                    holders.computeIfAbsent(profile.at(i), pair -> new ArrayList<>()).add(member);
                }
            }
        }
    }

    /** At most {@value #MOST}, those that share most first, earlier ones before later ones. */
    List<Integer> like(Bigrams profile) {
        List<Integer> touched = new ArrayList<>();
        IntStream.range(0, profile.size()).filter(i -> i == 0 || profile.at(i) != profile.at(i - 1)).forEach(i -> {
            List<Integer> known = holders.getOrDefault(profile.at(i), List.of());
            for (int member : known.size() > COMMONPLACE ? List.<Integer>of() : known) {
                if (shared[member]++ == 0) {
                    touched.add(member);
                }
            }
        });
        List<Integer> best = touched.stream().sorted(Comparator.<Integer>comparingInt(m -> -shared[m]).thenComparing(m -> m))
                .limit(MOST).toList();
        touched.forEach(member -> shared[member] = 0);
        return best;
    }
}

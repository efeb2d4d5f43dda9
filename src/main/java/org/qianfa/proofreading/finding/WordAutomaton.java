package org.qianfa.proofreading.finding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds all occurrences of many words in one pass over a text (Aho and Corasick). Never changes once it is built. */
public final class WordAutomaton {

    private static final int ROOT = 0;

    private final List<String> words;
    private long[] edges = new long[1 << 6];
    private int[] targets = new int[edges.length];
    private int used;
    private final List<Integer> wordAt = new ArrayList<>(List.of(-1));
    private int[] fallback;
    private int[] nextWord;

    /** Takes an occurrence: the number of the word in the list and where it begins. */
    public interface Found {
        void at(int word, int start);
    }

    /** @param words not empty ones; of equal words the first is found */
    public WordAutomaton(List<String> words) {
        this.words = words;
        for (int n = 0; n < words.size(); n++) {
            enter(words.get(n), n);
        }
        link();
    }

    public void run(String text, Found found) {
        int state = ROOT;
        for (int i = 0; i < text.length(); i++) {
            state = step(state, text.charAt(i));
            for (int s = wordAt.get(state) >= 0 ? state : nextWord[state]; s != ROOT; s = nextWord[s]) {
                int word = wordAt.get(s);
                found.at(word, i + 1 - words.get(word).length());
            }
        }
    }

    private int step(int state, char c) {
        int from = state;
        int to = target(from, c);
        while (to < 0 && from != ROOT) {
            from = fallback[from];
            to = target(from, c);
        }
        return Math.max(to, ROOT);
    }

    private void enter(String word, int number) {
        int state = ROOT;
        for (int i = 0; i < word.length(); i++) {
            int to = target(state, word.charAt(i));
            if (to < 0) {
                to = wordAt.size();
                wordAt.add(-1);
                put(key(state, word.charAt(i)), to);
            }
            state = to;
        }
        if (wordAt.get(state) < 0) {
            wordAt.set(state, number);
        }
    }

    /** Breadth first: a state falls back to the longest proper ending of its word that begins another one. */
    private void link() {
        fallback = new int[wordAt.size()];
        nextWord = new int[wordAt.size()];
        List<List<Long>> children = children();
        Deque<Integer> queue = new ArrayDeque<>(List.of(ROOT));
        while (!queue.isEmpty()) {
            int state = queue.poll();
            for (long edge : children.get(state)) {
                int child = targets[slot(edge)];
                fallback[child] = state == ROOT ? ROOT : step(fallback[state], (char) edge);
                nextWord[child] = wordAt.get(fallback[child]) >= 0 ? fallback[child] : nextWord[fallback[child]];
                queue.add(child);
            }
        }
    }

    private List<List<Long>> children() {
        List<List<Long>> children = new ArrayList<>();
        for (int s = 0; s < wordAt.size(); s++) {
            children.add(new ArrayList<>());
        }
        for (long edge : edges) {
            if (edge != 0) {
                children.get((int) (edge >>> 16) - 1).add(edge);
            }
        }
        return children;
    }

    private int target(int state, char c) {
        int slot = slot(key(state, c));
        return edges[slot] == 0 ? -1 : targets[slot];
    }

    /** Never 0. */
    private static long key(int state, char c) {
        return (long) (state + 1) << 16 | c;
    }

    private void put(long key, int to) {
        if (++used * 2 > edges.length) {
            grow();
        }
        int slot = slot(key);
        edges[slot] = key;
        targets[slot] = to;
    }

    private void grow() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[oldEdges.length * 2];
        targets = new int[oldEdges.length * 2];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != 0) {
                int slot = slot(oldEdges[i]);
                edges[slot] = oldEdges[i];
                targets[slot] = oldTargets[i];
            }
        }
    }

    private int slot(long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & edges.length - 1;
        while (edges[slot] != 0 && edges[slot] != key) {
            slot = slot + 1 & edges.length - 1;
        }
        return slot;
    }
}

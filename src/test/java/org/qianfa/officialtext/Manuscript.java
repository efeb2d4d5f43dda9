package org.qianfa.officialtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A text under a writer's hands that remembers, for each paragraph, where it stood when the writer sat down and whether a
 * hand was laid on it since. What it says about identity owes nothing to any comparison.
 */
final class Manuscript {

    private Random random;
    private OfficialProse prose;
    private List<Entry> entries = new ArrayList<>();

    /** @param origin the paragraph's place when the writer sat down, -1 for what was written since */
    record Entry(int origin, boolean untouched, String text) {
    }

    enum Edit {
        INSERT_CHARACTERS, DELETE_CHARACTERS, REPLACE_CHARACTERS, SPLIT, MERGE, MOVE, DUPLICATE, DELETE, WRITE
    }

    Manuscript(Random random, int paragraphs) {
        this.random = random;
        this.prose = new OfficialProse(random);
        prose.paragraphs(paragraphs).forEach(text -> entries.add(new Entry(-1, false, text)));
        sitDown();
    }

    /** From now on, what stands here is what the writer found. */
    void sitDown() {
        List<Entry> found = new ArrayList<>();
        for (Entry entry : entries) {
            found.add(new Entry(found.size(), true, entry.text));
        }
        entries = found;
    }

    List<Entry> entries() {
        return entries;
    }

    String text() {
        return entries.stream().map(Entry::text).collect(Collectors.joining("\n"));
    }

    /** The text after another writer took over. */
    String continuedBy(Random hand, int edits, Edit... kinds) {
        random = hand;
        prose = new OfficialProse(hand);
        for (int i = 0; i < edits; i++) {
            edit(kinds.length == 0 ? Edit.values()[random.nextInt(Edit.values().length)] : kinds[random.nextInt(kinds.length)]);
        }
        return text();
    }

    Edit edit() {
        Edit edit = Edit.values()[random.nextInt(Edit.values().length)];
        edit(edit);
        return edit;
    }

    void edit(Edit edit) {
        if (entries.isEmpty() || edit == Edit.WRITE) {
            entries.add(random.nextInt(entries.size() + 1), new Entry(-1, false, random.nextInt(4) == 0 ? prose.heading() : prose.paragraph()));
            return;
        }
        int at = random.nextInt(entries.size());
        switch (edit) {
            case INSERT_CHARACTERS -> rewrite(at, 0, prose.word().substring(0, 1 + random.nextInt(4)));
            case DELETE_CHARACTERS -> rewrite(at, 1 + random.nextInt(3), "");
            case REPLACE_CHARACTERS -> rewrite(at, 1 + random.nextInt(3), prose.word().substring(0, 1 + random.nextInt(3)));
            case SPLIT -> split(at);
            case MERGE -> merge(at);
            case MOVE -> entries.add(random.nextInt(entries.size()), entries.remove(at));
            case DUPLICATE -> entries.add(random.nextInt(entries.size() + 1), new Entry(-1, false, entries.get(at).text));
            default -> entries.remove(at);
        }
    }

    private void rewrite(int at, int taken, String given) {
        int[] points = entries.get(at).text.codePoints().toArray();
        int from = random.nextInt(points.length);
        int to = Math.min(points.length, from + taken);
        String text = new String(points, 0, from) + given + new String(points, to, points.length - to);
        if (text.isEmpty()) {
            entries.remove(at);
        } else {
            entries.set(at, new Entry(entries.get(at).origin, false, text));
        }
    }

    private void split(int at) {
        int[] points = entries.get(at).text.codePoints().toArray();
        if (points.length > 1) {
            int place = 1 + random.nextInt(points.length - 1);
            Entry whole = entries.remove(at);
            entries.add(at, new Entry(-1, false, new String(points, place, points.length - place)));
            entries.add(at, new Entry(whole.origin, false, new String(points, 0, place)));
        }
    }

    private void merge(int at) {
        if (at + 1 < entries.size()) {
            Entry first = entries.remove(at);
            Entry second = entries.remove(at);
            entries.add(at, new Entry(-1, false, first.text + second.text));
        }
    }
}

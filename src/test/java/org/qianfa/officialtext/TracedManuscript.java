package org.qianfa.officialtext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A text under writers' hands in which every character keeps its identity: typed ones are new, copies are others than their
 * originals, and what is taken back is what it was. What no saved revision can tell is settled here: see {@link CopySettling};
 * and a text that is an earlier one again is that one.
 */
final class TracedManuscript {

    private static final String ENDS = "。；";

    private final Random random;
    private final OfficialProse prose;
    private final List<List<Strand>> saved = new ArrayList<>();
    private final Map<Integer, Integer> copies = new HashMap<>();
    private List<Strand> paragraphs;
    private int last;

    enum Edit {
        TYPE, ERASE, REPLACE, RETYPE, DELETE_SENTENCE, MOVE_SENTENCE, COPY_SENTENCE, SPLIT, JOIN, MOVE, COPY, DELETE, WRITE, UNDO
    }

    TracedManuscript(Random random, List<String> lines) {
        this.random = random;
        this.prose = new OfficialProse(random);
        this.paragraphs = lines.stream().map(this::typed).collect(Collectors.toCollection(ArrayList::new));
        saved.add(List.copyOf(paragraphs));
    }

    private Strand typed(String text) {
        return Strand.typed(text, () -> ++last);
    }

    String text() {
        return paragraphs.stream().map(Strand::text).collect(Collectors.joining("\n"));
    }

    /** Which characters stand where, a line feed being none. */
    int[] ids() {
        return ids(paragraphs);
    }

    private static int[] ids(List<Strand> paragraphs) {
        return paragraphs.stream().reduce((a, b) -> a.and(new Strand("\n", new int[1])).and(b)).map(Strand::ids).orElse(new int[0]);
    }

    void save() {
        int[] now = ids();
        CopySettling.settle(ids(saved.get(saved.size() - 1)), now, copies);
        List<Strand> settled = new ArrayList<>();
        int at = 0;
        for (Strand paragraph : paragraphs) {
            settled.add(new Strand(paragraph.text(), Arrays.copyOfRange(now, at, at + paragraph.length())));
            at += paragraph.length() + 1;
        }
        paragraphs = settled;
        copies.clear();
        String text = text();
        saved.stream().filter(s -> s.stream().map(Strand::text).collect(Collectors.joining("\n")).equals(text)).findFirst()
                .ifPresent(s -> paragraphs = new ArrayList<>(s));
        saved.add(List.copyOf(paragraphs));
    }

    Edit edit() {
        Edit edit = Edit.values()[random.nextInt(Edit.values().length)];
        if (edit == Edit.UNDO) {
            paragraphs = new ArrayList<>(saved.get(Math.max(0, saved.size() - 1 - random.nextInt(2))));
        } else if (paragraphs.isEmpty() || edit == Edit.WRITE) {
            paragraphs.add(random.nextInt(paragraphs.size() + 1), typed(prose.paragraph()));
        } else {
            edit(edit, random.nextInt(paragraphs.size()));
        }
        return edit;
    }

    private void edit(Edit edit, int at) {
        switch (edit) {
            case TYPE -> replace(at, 0, prose.word().substring(0, 1 + random.nextInt(4)));
            case ERASE -> replace(at, 1 + random.nextInt(5), "");
            case REPLACE -> replace(at, 1 + random.nextInt(4), prose.word().substring(0, 1 + random.nextInt(4)));
            case RETYPE -> retype(at);
            case DELETE_SENTENCE -> cut(at);
            case MOVE_SENTENCE -> paste(cut(at));
            case COPY_SENTENCE -> paste(copy(sentence(at)));
            case SPLIT -> split(at);
            case JOIN -> join(at);
            case MOVE -> paragraphs.add(random.nextInt(paragraphs.size()), paragraphs.remove(at));
            case COPY -> paragraphs.add(random.nextInt(paragraphs.size() + 1), copy(paragraphs.get(at)));
            default -> paragraphs.remove(at);
        }
    }

    private void replace(int at, int taken, String given) {
        Strand paragraph = paragraphs.get(at);
        int from = paragraph.boundary(random.nextInt(paragraph.length() + 1));
        int to = paragraph.boundary(Math.min(paragraph.length(), from + taken));
        paragraphs.set(at, paragraph.with(from, Math.max(from, to), typed(given)));
    }

    /** The sentence is written again with another word in it; what stands before and after that is what it was. */
    private void retype(int at) {
        int[] bounds = bounds(at);
        int middle = paragraphs.get(at).boundary((bounds[0] + bounds[1]) / 2);
        paragraphs.set(at, paragraphs.get(at).with(middle, middle, typed(prose.word())));
    }

    private int[] bounds(int at) {
        String text = paragraphs.get(at).text();
        int inside = text.isEmpty() ? 0 : random.nextInt(text.length());
        int from = inside;
        while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = inside;
        while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return new int[] {from, Math.min(text.length(), to + 1)};
    }

    private Strand sentence(int at) {
        int[] bounds = bounds(at);
        return paragraphs.get(at).part(bounds[0], bounds[1]);
    }

    private Strand cut(int at) {
        int[] bounds = bounds(at);
        Strand taken = paragraphs.get(at).part(bounds[0], bounds[1]);
        paragraphs.set(at, paragraphs.get(at).with(bounds[0], bounds[1], typed("")));
        return taken;
    }

    private Strand copy(Strand original) {
        Strand copy = typed(original.text());
        for (int i = 0; i < copy.length(); i++) {
            copies.put(copy.ids()[i], original.ids()[i]);
        }
        return copy;
    }

    /** Between two sentences. */
    private void paste(Strand sentence) {
        int at = random.nextInt(paragraphs.size());
        int place = bounds(at)[random.nextInt(2)];
        paragraphs.set(at, paragraphs.get(at).with(place, place, sentence));
    }

    private void split(int at) {
        Strand whole = paragraphs.get(at);
        int place = whole.boundary(random.nextInt(whole.length() + 1));
        paragraphs.set(at, whole.part(place, whole.length()));
        paragraphs.add(at, whole.part(0, place));
    }

    private void join(int at) {
        if (at + 1 < paragraphs.size()) {
            paragraphs.set(at, paragraphs.get(at).and(paragraphs.remove(at + 1)));
        }
    }
}

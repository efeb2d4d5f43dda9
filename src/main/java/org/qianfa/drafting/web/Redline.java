package org.qianfa.drafting.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qianfa.officialtext.Outline;
import org.qianfa.officialtext.ParagraphChange;
import org.qianfa.officialtext.ParagraphChange.Kind;
import org.qianfa.officialtext.TextComparison;
import org.qianfa.officialtext.TextRun;

/** The differences of two texts as one reads them: in the order of the later one, with what stayed folded away. */
record Redline(List<Row> rows, Counts counts) {

    /** So many unchanged paragraphs in a row are folded, but for one at each end. */
    private static final int FOLDED_FROM = 4;

    /** @param key makes the links between the two ends of a move unique on the page */
    static Redline of(TextComparison differences, String key) {
        List<Row> rows = rows(differences, key);
        return new Redline(folded(rows), Counts.of(differences));
    }

    private static List<Row> rows(TextComparison differences, String key) {
        List<ParagraphChange> left = differences.changes().stream().filter(ParagraphChange::moved)
                .sorted(Comparator.comparingInt(c -> c.before().from())).toList();
        List<Row> rows = new ArrayList<>();
        int next = 0;
        for (ParagraphChange change : differences.changes()) {
            while (!change.moved() && !change.before().isEmpty() && next < left.size()
                    && left.get(next).before().from() < change.before().from()) {
                rows.add(Row.departure(left.get(next++), key));
            }
            rows.add(Row.of(change, key));
        }
        left.subList(next, left.size()).forEach(moved -> rows.add(Row.departure(moved, key)));
        return rows;
    }

    private static List<Row> folded(List<Row> rows) {
        List<Row> folded = new ArrayList<>();
        int from = 0;
        while (from < rows.size()) {
            int to = from;
            while (to < rows.size() && rows.get(to).type() == Type.KEPT) {
                to++;
            }
            if (to - from >= FOLDED_FROM) {
                folded.add(rows.get(from));
                folded.add(Row.fold(rows.subList(from + 1, to - 1)));
                folded.add(rows.get(to - 1));
            } else {
                folded.addAll(rows.subList(from, to));
            }
            if (to < rows.size()) {
                folded.add(rows.get(to));
            }
            from = to + 1;
        }
        return folded;
    }

    enum Type {
        KEPT, CHANGED, INSERTED, DELETED, SPLIT, MERGED,
        /** Where a moved paragraph stands now. */
        ARRIVED,
        /** Where it stood. */
        DEPARTED,
        FOLD
    }

    /**
     * @param paragraphs as laid out, for what stayed; one for a place that was left
     * @param runs       for what changed
     * @param anchor     the row's own, {@code null} without a move
     * @param target     the other end of the move
     */
    record Row(Type type, List<Outline.Paragraph> paragraphs, List<TextRun> runs, int level, String anchor, String target) {

        static Row of(ParagraphChange change, String key) {
            String text = change.after().isEmpty() ? change.textBefore() : change.textAfter();
            List<Outline.Paragraph> paragraphs = Outline.paragraphs(text);
            int level = paragraphs.size() == 1 && paragraphs.get(0).headingLine() ? paragraphs.get(0).level() : 0;
            Type type = change.moved() ? Type.ARRIVED : Type.valueOf(change.kind() == Kind.UNCHANGED ? "KEPT" : change.kind().name());
            return new Row(type, paragraphs, change.runs(), level, change.moved() ? arrival(change, key) : null,
                    change.moved() ? departureOf(change, key) : null);
        }

        static Row departure(ParagraphChange change, String key) {
            return new Row(Type.DEPARTED, Outline.paragraphs(change.textBefore()), List.of(), 0, departureOf(change, key), arrival(change, key));
        }

        static Row fold(List<Row> rows) {
            return new Row(Type.FOLD, rows.stream().flatMap(r -> r.paragraphs().stream()).toList(), List.of(), 0, null, null);
        }

        private static String arrival(ParagraphChange change, String key) {
            return key + "-to-" + change.after().from();
        }

        private static String departureOf(ParagraphChange change, String key) {
            return key + "-from-" + change.before().from();
        }

        /** The first words, to recognise a paragraph by. */
        public String start() {
            String text = paragraphs.isEmpty() ? "" : paragraphs.get(0).heading() + paragraphs.get(0).body();
            return text.codePointCount(0, text.length()) <= 16 ? text : text.substring(0, text.offsetByCodePoints(0, 16)) + "…";
        }
    }

    /** What changed, in numbers; characters are UTF-16 units. */
    record Counts(int inserted, int deleted, long changed, long moved, long added, long removed) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

        static Counts of(TextComparison differences) {
            List<ParagraphChange> changes = differences.changes();
            return new Counts(differences.insertedCharacters(), differences.deletedCharacters(),
                    changes.stream().filter(c -> c.kind() == Kind.CHANGED || c.kind() == Kind.SPLIT || c.kind() == Kind.MERGED).count(),
                    changes.stream().filter(ParagraphChange::moved).count(),
                    changes.stream().filter(c -> c.kind() == Kind.INSERTED).count(),
                    changes.stream().filter(c -> c.kind() == Kind.DELETED).count());
        }

        Counts plus(Counts more) {
            return new Counts(inserted + more.inserted, deleted + more.deleted, changed + more.changed, moved + more.moved,
                    added + more.added, removed + more.removed);
        }

        public boolean none() {
            return equals(NONE);
        }
    }
}

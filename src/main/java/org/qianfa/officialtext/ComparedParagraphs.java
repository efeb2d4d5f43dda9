package org.qianfa.officialtext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.qianfa.officialtext.ParagraphChange.Kind;
import org.qianfa.officialtext.ParagraphChange.Span;
import org.qianfa.officialtext.alignment.Match;
import org.qianfa.officialtext.alignment.ParagraphAlignment;

/** Lays the matched, deleted and inserted paragraphs of two texts out in the order of the later one. */
final class ComparedParagraphs {

    private final List<String> before;
    private final List<String> after;
    private final List<ParagraphChange> changes = new ArrayList<>();
    private int nextBefore;
    private int nextAfter;

    ComparedParagraphs(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    List<ParagraphChange> changes() {
        List<Match> matches = ParagraphAlignment.of(before, after);
        boolean[] matched = new boolean[before.size()];
        matches.forEach(m -> Arrays.fill(matched, m.oldFrom(), m.oldTo(), true));
        for (Match match : matches) {
            if (!match.moved()) {
                deletions(match.oldFrom(), matched);
            }
            insertions(match.newFrom());
            changes.add(change(match));
            nextAfter = match.newTo();
            nextBefore = match.moved() ? nextBefore : match.oldTo();
        }
        deletions(before.size(), matched);
        insertions(after.size());
        return changes;
    }

    private void deletions(int to, boolean[] matched) {
        for (; nextBefore < to; nextBefore++) {
            if (!matched[nextBefore]) {
                changes.add(new ParagraphChange(Kind.DELETED, false, new Span(nextBefore, nextBefore + 1), new Span(nextAfter, nextAfter),
                        TextRun.whole(TextRun.Kind.DELETED, before.get(nextBefore))));
            }
        }
    }

    private void insertions(int to) {
        for (; nextAfter < to; nextAfter++) {
            changes.add(new ParagraphChange(Kind.INSERTED, false, new Span(nextBefore, nextBefore), new Span(nextAfter, nextAfter + 1),
                    TextRun.whole(TextRun.Kind.INSERTED, after.get(nextAfter))));
        }
    }

    private ParagraphChange change(Match match) {
        Span from = new Span(match.oldFrom(), match.oldTo());
        Span to = new Span(match.newFrom(), match.newTo());
        String old = ParagraphLines.join(before.subList(match.oldFrom(), match.oldTo()));
        List<TextRun> runs = match.equal() ? TextRun.whole(TextRun.Kind.KEPT, old)
                : TextRun.between(old, ParagraphLines.join(after.subList(match.newFrom(), match.newTo())));
        return new ParagraphChange(kind(match), match.moved(), from, to, runs);
    }

    private static Kind kind(Match match) {
        if (match.split()) {
            return Kind.SPLIT;
        }
        if (match.merged()) {
            return Kind.MERGED;
        }
        return match.equal() ? Kind.UNCHANGED : Kind.CHANGED;
    }
}

package org.qianfa.officialtext;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.officialtext.Placement.Range;
import org.qianfa.officialtext.Placement.Status;
import org.qianfa.officialtext.anchor.Trace;
import org.qianfa.officialtext.anchor.Tracing;

/**
 * Places anchors of one revision on the next. Words are found to the letter, by what stands around them in the whole text;
 * they are certain only if no other place of the same words, on either revision, could be meant as well, and if enough came
 * with them: in an unchanged paragraph nothing more, where the paragraph's own way leads some {@link #AROUND} characters,
 * anywhere else whole sentences. Of words that were edited in their own paragraph, no copy elsewhere is taken for them.
 * Everything else is at best uncertain; fewer than {@link #TELLING} characters are never matched in part.
 */
public final class AnchorPlacement {

    /** Shorter quotes are common words: they need their surroundings to be recognised. In UTF-16 units. */
    public static final int TELLING = 6;

    /** How much must be the same around words in a changed paragraph. */
    private static final int AROUND = 8;
    /** Whole sentences at least so long are no chance where they went; other stretches if they are longer. */
    private static final int SENTENCES = 16;
    private static final int STRETCH = 60;

    private final LaidOutText then;
    private final LaidOutText now;
    private final Tracing tracing;
    private final Counterparts counterparts;
    private final Map<Integer, Boolean> unchanged = new HashMap<>();

    private AnchorPlacement(LaidOutText then, LaidOutText now) {
        this.then = then;
        this.now = now;
        this.tracing = Tracing.between(then.text(), now.text());
        this.counterparts = new Counterparts(then, now);
    }

    /**
     * @param then the paragraphs of the revision that anchors were made on
     * @param now  the paragraphs of the next revision; of a later one, less is certain than {@link AnchorTrail} finds out
     */
    public static AnchorPlacement between(List<IdentifiedParagraph> then, List<IdentifiedParagraph> now) {
        return new AnchorPlacement(LaidOutText.of(then), LaidOutText.of(now));
    }

    static AnchorPlacement between(LaidOutText then, LaidOutText now) {
        return new AnchorPlacement(then, now);
    }

    /** The placements of many anchors, in their order. */
    public List<Placement> all(List<ParagraphAnchor> anchors) {
        return anchors.stream().map(this::of).toList();
    }

    /** @throws IllegalArgumentException if the quote does not stand where the anchor says, on the revision it was made on */
    public Placement of(ParagraphAnchor anchor) {
        int paragraph = then.indexOf(anchor.paragraphId()).orElseThrow(AnchorPlacement::foreign);
        int start = then.start(paragraph) + anchor.start();
        if (anchor.start() < 0 || anchor.end() - anchor.start() != anchor.quote().length() || !then.text().startsWith(anchor.quote(), start)) {
            throw foreign();
        }
        if (anchor.wholeParagraph()) {
            return now.indexOf(anchor.paragraphId()).isPresent()
                    ? Placement.at(Status.SAME, new Range(anchor.paragraphId(), 0, 0)) : Placement.lost();
        }
        if (then.text().equals(now.text())) {
            return Placement.at(Status.SAME, now.range(start, start + anchor.quote().length()));
        }
        return tracing.of(start, start + anchor.quote().length()).map(trace -> judged(anchor, paragraph, trace))
                .orElseGet(() -> Placement.uncertain(counterparts.edited(anchor, paragraph)));
    }

    private static IllegalArgumentException foreign() {
        return new IllegalArgumentException("the anchor belongs to another revision");
    }

    private Placement judged(ParagraphAnchor anchor, int paragraph, Trace trace) {
        Range range = now.range(trace.start(), trace.end());
        if (trace.unrivalled() && evident(anchor, paragraph, trace, range)) {
            boolean same = range.paragraphId() == anchor.paragraphId() && range.start() == anchor.start();
            return Placement.at(same ? Status.SAME : Status.MOVED, range);
        }
        return Placement.uncertain(counterparts.edited(anchor, paragraph).or(() -> worthAsking(anchor, trace, range)));
    }

    private boolean evident(ParagraphAnchor anchor, int paragraph, Trace trace, Range range) {
        if (range.paragraphId() == anchor.paragraphId() && unchanged(paragraph, anchor.end())) {
            return true;
        }
        Optional<Range> home = counterparts.edited(anchor, paragraph);
        if (home.isPresent()) {
            return home.get().equals(range) && trace.around() >= AROUND;
        }
        return trace.stretch() >= (trace.sentences() ? SENTENCES : STRETCH);
    }

    /** Whether the paragraphs that the words stand in are the same to the letter. */
    private boolean unchanged(int paragraph, int end) {
        if (end > then.paragraph(paragraph).text().length()) {
            int next = paragraph + 1;
            return unchanged(paragraph) && unchanged(next, end - then.paragraph(paragraph).text().length() - 1);
        }
        return unchanged(paragraph);
    }

    private boolean unchanged(int paragraph) {
        IdentifiedParagraph old = then.paragraph(paragraph);
        return unchanged.computeIfAbsent(paragraph,
                p -> now.indexOf(old.id()).filter(i -> now.paragraph(i).text().equals(old.text())).isPresent());
    }

    /** Few words that stand somewhere else are no proposal. */
    private static Optional<Range> worthAsking(ParagraphAnchor anchor, Trace trace, Range range) {
        return anchor.quote().length() >= TELLING || trace.around() >= AROUND ? Optional.of(range) : Optional.empty();
    }
}

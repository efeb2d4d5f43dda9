package org.qianfa.officialtext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.officialtext.Placement.Range;
import org.qianfa.officialtext.Placement.Status;
import org.qianfa.officialtext.alignment.Match;
import org.qianfa.officialtext.alignment.ParagraphAlignment;

/**
 * Places anchors of one revision on a later one of the same section, not necessarily the next. Goes first by the paragraph
 * that has the anchor's id and by the paragraphs it was split into or merged with; words kept there to the letter are
 * certain. Then by the words themselves wherever they stand: certain only if, with their surroundings or being long enough
 * without, they stand once on either revision. Words that changed in part are at best uncertain, and fewer than
 * {@link #TELLING} characters never match in part.
 */
public final class AnchorPlacement {

    /** Shorter quotes are common words: they need their surroundings to be recognised. In UTF-16 units. */
    public static final int TELLING = 6;

    private final List<IdentifiedParagraph> then;
    private final List<IdentifiedParagraph> now;
    private final Map<Long, Integer> thenById = new HashMap<>();
    private final Map<Long, Integer> nowById = new HashMap<>();
    private final Map<Integer, Match> matches = new HashMap<>();
    private final Map<Integer, Optional<Counterpart>> counterparts = new HashMap<>();

    private AnchorPlacement(List<IdentifiedParagraph> then, List<IdentifiedParagraph> now) {
        this.then = List.copyOf(then);
        this.now = List.copyOf(now);
        for (int i = 0; i < then.size(); i++) {
            thenById.put(then.get(i).id(), i);
        }
        for (int i = 0; i < now.size(); i++) {
            nowById.put(now.get(i).id(), i);
        }
        for (Match match : ParagraphAlignment.of(texts(then), texts(now))) {
            for (int i = match.oldFrom(); i < match.oldTo(); i++) {
                matches.put(i, match);
            }
        }
    }

    /**
     * @param then the paragraphs of the revision that anchors were made on
     * @param now  the paragraphs of a later revision, with the ids they got on the way
     */
    public static AnchorPlacement between(List<IdentifiedParagraph> then, List<IdentifiedParagraph> now) {
        return new AnchorPlacement(then, now);
    }

    /** @throws IllegalArgumentException if the quote does not stand where the anchor says, on the revision it was made on */
    public Placement of(ParagraphAnchor anchor) {
        Integer paragraph = thenById.get(anchor.paragraphId());
        if (paragraph == null || anchor.end() - anchor.start() != anchor.quote().length()
                || !anchor.standsIn(then.get(paragraph).text(), anchor.start())) {
            throw new IllegalArgumentException("the anchor belongs to another revision");
        }
        if (anchor.wholeParagraph()) {
            return nowById.containsKey(anchor.paragraphId())
                    ? Placement.at(Status.SAME, new Range(anchor.paragraphId(), 0, 0)) : Placement.lost();
        }
        Optional<Counterpart> counterpart = counterparts.computeIfAbsent(paragraph, this::counterpart);
        Optional<Range> kept = counterpart.flatMap(c -> c.kept(anchor));
        return kept.map(range -> Placement.at(same(anchor, range) ? Status.SAME : Status.MOVED, range))
                .orElseGet(() -> byWords(anchor, counterpart));
    }

    private static boolean same(ParagraphAnchor anchor, Range range) {
        return range.paragraphId() == anchor.paragraphId() && range.start() == anchor.start();
    }

    private Placement byWords(ParagraphAnchor anchor, Optional<Counterpart> counterpart) {
        boolean telling = anchor.quote().length() >= TELLING;
        List<Range> surrounded = occurrences(now, anchor, true);
        if (surrounded.size() == 1 && occurrences(then, anchor, true).size() == 1) {
            return Placement.at(Status.MOVED, surrounded.get(0));
        }
        List<Range> plain = occurrences(now, anchor, false);
        if (telling && plain.size() == 1 && occurrences(then, anchor, false).size() == 1) {
            return Placement.at(Status.MOVED, plain.get(0));
        }
        Optional<Range> near = telling ? counterpart.flatMap(c -> c.mostlyKept(anchor)) : Optional.empty();
        return near.or(() -> surrounded.stream().findFirst()).or(() -> plain.stream().findFirst())
                .map(range -> Placement.at(Status.UNCERTAIN, range)).orElseGet(Placement::lost);
    }

    private static List<Range> occurrences(List<IdentifiedParagraph> paragraphs, ParagraphAnchor anchor, boolean surrounded) {
        List<Range> found = new ArrayList<>();
        for (IdentifiedParagraph paragraph : paragraphs) {
            String text = paragraph.text();
            for (int at = text.indexOf(anchor.quote()); at >= 0; at = text.indexOf(anchor.quote(), at + 1)) {
                if (!surrounded || anchor.surroundedIn(text, at)) {
                    found.add(new Range(paragraph.id(), at, at + anchor.quote().length()));
                }
            }
        }
        return found;
    }

    private static List<String> texts(List<IdentifiedParagraph> paragraphs) {
        return paragraphs.stream().map(IdentifiedParagraph::text).toList();
    }

    /** The id decides, having followed the paragraph through every revision between; the match knows splits and merges. */
    private Optional<Counterpart> counterpart(int paragraph) {
        Integer known = nowById.get(then.get(paragraph).id());
        Match match = matches.get(paragraph);
        if (match != null && (known == null || known >= match.newFrom() && known < match.newTo())) {
            return Optional.of(Counterpart.of(then.subList(match.oldFrom(), match.oldTo()), paragraph - match.oldFrom(),
                    now.subList(match.newFrom(), match.newTo())));
        }
        return Optional.ofNullable(known).map(at -> Counterpart.of(then.subList(paragraph, paragraph + 1), 0, now.subList(at, at + 1)));
    }
}

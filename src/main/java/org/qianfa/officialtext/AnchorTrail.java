package org.qianfa.officialtext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.qianfa.officialtext.Placement.Status;

/**
 * Follows anchors from revision to revision. Only neighbours tell a sentence that was moved from one that was copied first
 * and whose original was deleted later. What has once been uncertain stays so, with its candidate followed further, and
 * words once lost are at best uncertain when they turn up again; but a text that is to the letter one that the section had
 * before is that one, so what was taken back leaves no trace.
 */
public final class AnchorTrail {

    private final List<ParagraphAnchor> anchors;
    private final Map<String, List<Placement>> known = new HashMap<>();
    private final Map<String, LaidOutText> texts = new HashMap<>();
    private LaidOutText at;
    private List<Placement> placements;

    private AnchorTrail(List<IdentifiedParagraph> first, List<ParagraphAnchor> anchors) {
        this.anchors = List.copyOf(anchors);
        this.at = LaidOutText.of(first);
        this.placements = AnchorPlacement.between(at, at).all(anchors);
        remember();
    }

    /** @throws IllegalArgumentException if a quote does not stand where its anchor says, on the first revision */
    public static AnchorTrail from(List<IdentifiedParagraph> first, List<ParagraphAnchor> anchors) {
        return new AnchorTrail(first, anchors);
    }

    /** Where the anchors stand on the revision reached, in their order. */
    public List<Placement> placements() {
        return placements;
    }

    /** Goes on to the next revision. */
    public AnchorTrail on(List<IdentifiedParagraph> paragraphs) {
        LaidOutText next = LaidOutText.of(paragraphs);
        List<Placement> before = known.get(next.text());
        placements = before == null ? stepped(next) : carriedOver(before, texts.get(next.text()), next);
        at = next;
        remember();
        return this;
    }

    private void remember() {
        known.put(at.text(), placements);
        texts.put(at.text(), at);
    }

    private List<Placement> stepped(LaidOutText next) {
        AnchorPlacement step = AnchorPlacement.between(at, next);
        return IntStream.range(0, anchors.size()).mapToObj(i -> stepped(anchors.get(i), placements.get(i), step, next)).toList();
    }

    private Placement stepped(ParagraphAnchor anchor, Placement last, AnchorPlacement step, LaidOutText next) {
        if (last.range().isEmpty()) {
            return turnedUp(anchor, next);
        }
        Placement.Range range = last.range().get();
        if (anchor.wholeParagraph()) {
            return step.of(anchor);
        }
        int start = at.offset(range);
        Placement placed = step.of(at.anchor(start, start + range.end() - range.start()));
        if (placed.status() == Status.LOST || !last.certain() || !placed.certain()) {
            return placed.range().isPresent() ? Placement.uncertain(placed.range()) : turnedUp(anchor, next);
        }
        Placement.Range found = placed.range().orElseThrow();
        boolean same = found.paragraphId() == anchor.paragraphId() && found.start() == anchor.start();
        return Placement.at(same ? Status.SAME : Status.MOVED, found);
    }

    /** A proposal for lost words that stand somewhere: with their surroundings, or telling ones anywhere. */
    private static Placement turnedUp(ParagraphAnchor anchor, LaidOutText next) {
        if (anchor.wholeParagraph()) {
            return Placement.lost();
        }
        List<Integer> places = new ArrayList<>();
        for (int i = next.text().indexOf(anchor.quote()); i >= 0; i = next.text().indexOf(anchor.quote(), i + 1)) {
            places.add(i);
        }
        return Placement.uncertain(places.stream().filter(i -> anchor.surroundedIn(next.text(), i)).findFirst()
                .or(() -> places.stream().filter(i -> anchor.quote().length() >= AnchorPlacement.TELLING).findFirst())
                .map(i -> next.range(i, i + anchor.quote().length())));
    }

    /** The same text again; only its paragraphs may have got other ids. */
    private List<Placement> carriedOver(List<Placement> before, LaidOutText old, LaidOutText next) {
        return IntStream.range(0, anchors.size()).mapToObj(i -> {
            Placement placement = before.get(i);
            return new Placement(placement.status(), placement.range().map(r -> next.range(old.offset(r), old.offset(r) + r.end() - r.start())));
        }).toList();
    }
}

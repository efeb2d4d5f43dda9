package org.qianfa.review.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.qianfa.officialtext.AnchorTrail;
import org.qianfa.officialtext.IdentifiedParagraph;
import org.qianfa.officialtext.LaidOutText;
import org.qianfa.officialtext.ParagraphAnchor;
import org.qianfa.officialtext.Placement.Range;
import org.qianfa.review.AnnotationView.Place;
import org.qianfa.review.AnnotationView.Placed;

/** Follows words of a section through its revisions. A place is given only if it is certain; otherwise it is proposed. */
public final class Placement {

    private Placement() {
    }

    /** The paragraphs of a revision. */
    public record Stage(long revisionId, List<IdentifiedParagraph> paragraphs) {
    }

    /** Words as they stood on a revision, in UTF-16 offsets of its text. */
    public record Start(long revisionId, int startAt, int endAt) {
    }

    /**
     * Where words of one revision stand on the last one.
     *
     * @param stages the revisions of the section in their order, at least from that one on
     * @return in the order of {@code starts}; lost if the words begin on none of the stages
     */
    public static List<Place> follow(List<Stage> stages, long revisionId, List<Start> starts) {
        int first = IntStream.range(0, stages.size()).filter(i -> stages.get(i).revisionId() == revisionId).findFirst().orElse(-1);
        if (first < 0) {
            return starts.stream().map(s -> Place.lost()).toList();
        }
        LaidOutText begin = LaidOutText.of(stages.get(first).paragraphs());
        List<Start> standing = starts.stream().filter(s -> s.endAt() <= begin.text().length() && s.startAt() < s.endAt()).toList();
        List<ParagraphAnchor> anchors = standing.stream().map(s -> begin.anchor(s.startAt(), s.endAt())).toList();
        AnchorTrail trail = AnchorTrail.from(stages.get(first).paragraphs(), anchors);
        stages.subList(first + 1, stages.size()).forEach(stage -> trail.on(stage.paragraphs()));
        LaidOutText now = LaidOutText.of(stages.get(stages.size() - 1).paragraphs());
        return starts.stream().map(s -> standing.contains(s) ? place(now, trail.placements().get(standing.indexOf(s))) : Place.lost()).toList();
    }

    private static Place place(LaidOutText text, org.qianfa.officialtext.Placement placement) {
        if (placement.range().isEmpty()) {
            return Place.lost();
        }
        Range range = placement.range().get();
        int start = text.offset(range);
        int end = start + range.end() - range.start();
        return placement.certain() ? new Place(Placed.valueOf(placement.status().name()), start, end)
                : Place.uncertain(start, end, text.text().substring(start, end));
    }

    /** Every place where the words stand, overlapping ones too. */
    static List<Integer> occurrences(String text, String quote) {
        List<Integer> found = new ArrayList<>();
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            found.add(at);
        }
        return found;
    }
}

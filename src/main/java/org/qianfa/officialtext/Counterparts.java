package org.qianfa.officialtext;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.officialtext.Placement.Range;
import org.qianfa.officialtext.alignment.Match;
import org.qianfa.officialtext.alignment.ParagraphAlignment;

/** What became of each paragraph, found out only for those that are asked for. */
final class Counterparts {

    private final LaidOutText then;
    private final LaidOutText now;
    private final Map<Integer, Optional<Counterpart>> known = new HashMap<>();
    private Map<Integer, Match> matches;

    Counterparts(LaidOutText then, LaidOutText now) {
        this.then = then;
        this.now = now;
    }

    /**
     * Where words of a paragraph went with it, edited or not; nothing if less than half of them did. Of words that run on
     * into the next paragraph, the part in the first.
     */
    Optional<Range> edited(ParagraphAnchor anchor, int paragraph) {
        int end = Math.min(anchor.end(), then.paragraph(paragraph).text().length());
        Optional<Counterpart> counterpart = known.computeIfAbsent(paragraph, this::find);
        return anchor.quote().length() < AnchorPlacement.TELLING ? counterpart.flatMap(c -> c.kept(anchor.start(), end))
                : counterpart.flatMap(c -> c.mostlyKept(anchor.start(), end));
    }

    /** The id decides, having followed the paragraph; the match knows splits and merges. */
    private Optional<Counterpart> find(int paragraph) {
        List<IdentifiedParagraph> old = then.paragraphs();
        Optional<Integer> same = now.indexOf(old.get(paragraph).id());
        Match match = matches().get(paragraph);
        if (match != null && same.map(at -> at >= match.newFrom() && at < match.newTo()).orElse(true)) {
            return Optional.of(Counterpart.of(old.subList(match.oldFrom(), match.oldTo()), paragraph - match.oldFrom(),
                    now.paragraphs().subList(match.newFrom(), match.newTo())));
        }
        return same.map(at -> Counterpart.of(old.subList(paragraph, paragraph + 1), 0, now.paragraphs().subList(at, at + 1)));
    }

    private Map<Integer, Match> matches() {
        if (matches == null) {
            matches = new HashMap<>();
            for (Match match : ParagraphAlignment.of(texts(then), texts(now))) {
                for (int i = match.oldFrom(); i < match.oldTo(); i++) {
                    matches.put(i, match);
                }
            }
        }
        return matches;
    }

    private static List<String> texts(LaidOutText text) {
        return text.paragraphs().stream().map(IdentifiedParagraph::text).toList();
    }
}

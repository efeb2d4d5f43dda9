package org.qianfa.officialtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.qianfa.officialtext.Placement.Status;

/** What must hold of any placement over chains of revisions. */
class AnchorPropertiesTest {

    @Property(tries = 3_000)
    void what_is_called_certain_stands_there_to_the_letter(@ForAll long seed) {
        Random random = new Random(seed);
        Manuscript manuscript = new Manuscript(random, 1 + random.nextInt(6));
        AtomicLong counter = new AtomicLong();
        List<IdentifiedParagraph> then = ParagraphIdentity.next(List.of(), manuscript.text(), counter::incrementAndGet);
        List<IdentifiedParagraph> now = then;
        for (int revision = 0; revision < 3; revision++) {
            manuscript.edit();
            now = ParagraphIdentity.next(now, manuscript.text(), counter::incrementAndGet);
        }
        AnchorPlacement placement = AnchorPlacement.between(then, now);
        for (IdentifiedParagraph paragraph : then) {
            holds(anchorIn(paragraph, random), placement, now);
        }
    }

    private static void holds(ParagraphAnchor anchor, AnchorPlacement placement, List<IdentifiedParagraph> now) {
        Placement placed = placement.of(anchor);
        assertThat(placed.range().isPresent()).isEqualTo(placed.status() != Status.LOST);
        placed.range().ifPresent(range -> {
            IdentifiedParagraph paragraph = now.stream().filter(p -> p.id() == range.paragraphId()).findFirst().orElseThrow();
            String words = paragraph.text().substring(range.start(), range.end());
            assertThat(words).isNotEmpty();
            if (placed.status() != Status.UNCERTAIN) {
                assertThat(words).isEqualTo(anchor.quote());
            }
        });
    }

    private static ParagraphAnchor anchorIn(IdentifiedParagraph paragraph, Random random) {
        String text = paragraph.text();
        int points = text.codePointCount(0, text.length());
        int from = random.nextInt(points);
        int to = from + 1 + random.nextInt(Math.min(12, points - from));
        return ParagraphAnchor.in(paragraph, text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }
}

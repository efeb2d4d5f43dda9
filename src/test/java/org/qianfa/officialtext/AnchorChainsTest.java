package org.qianfa.officialtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qianfa.officialtext.Placement.Range;
import org.qianfa.officialtext.Placement.Status;

/**
 * 600 annotations on each report, over random chains of revisions: none is ever called SAME or MOVED on characters that are
 * not its own. As in the product, a chain runs on one section, with {@value #FOLLOWED} of the annotations that stand there;
 * every {@value #WHOLE}th runs on a whole report with all 600. So 2,000 chains cost seconds, not minutes.
 */
class AnchorChainsTest {

    private static final int CHAINS = 2_000;
    private static final int WHOLE = 100;
    private static final int REVISIONS = 4;
    private static final int ANNOTATIONS = 600;
    private static final int FOLLOWED = 40;

    private final Map<Status, Integer> figures = new EnumMap<>(Status.class);
    private int placed;
    private int right;

    @Test
    void no_annotation_of_an_invented_report_lands_on_other_words() {
        List<String> lines = new OfficialProse(new Random(5)).paragraphs(70);
        run("invented report", CHAINS, List.of(String.join("\n", lines)));
    }

    @Test
    void no_annotation_of_a_published_report_lands_on_other_words() {
        List<Path> files = RealReports.files();
        run(files.size() + " published reports", CHAINS, files.stream().map(RealReports::text).map(String::strip).toList());
    }

    private void run(String name, int chains, List<String> reports) {
        List<List<String>> sections = reports.stream().map(AnchorChainsTest::sections).toList();
        for (int chain = 0; chain < chains; chain++) {
            Random random = new Random(chain);
            String report = reports.get(chain % reports.size());
            List<String> parts = sections.get(chain % reports.size());
            String text = chain % WHOLE == 0 ? report : parts.get(random.nextInt(parts.size()));
            follow(random, text, chain % WHOLE == 0 ? ANNOTATIONS : FOLLOWED, chain);
        }
        System.out.printf("ANCHORS on %s: %,d chains, %,d placements of %,d annotations: %s; of the proposals, %,d were right%n",
                name, chains, placed, ANNOTATIONS * reports.size(), figures, right);
        assertThat(figures.get(Status.SAME) + figures.get(Status.MOVED)).isGreaterThan(placed / 3);
    }

    private static List<String> sections(String report) {
        List<String> sections = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        for (String line : report.split("\n")) {
            section.append(section.isEmpty() ? "" : "\n").append(line);
            if (section.length() > 700) {
                sections.add(section.toString());
                section.setLength(0);
            }
        }
        if (sections.isEmpty() || section.length() > 0) {
            sections.add(section.toString());
        }
        return sections;
    }

    private void follow(Random random, String text, int annotations, int chain) {
        TracedManuscript manuscript = new TracedManuscript(random, List.of(text.split("\n", -1)));
        AtomicLong counter = new AtomicLong();
        List<IdentifiedParagraph> paragraphs = ParagraphIdentity.next(List.of(), text, counter::incrementAndGet);
        LaidOutText first = LaidOutText.of(paragraphs);
        List<ParagraphAnchor> anchors = IntStream.range(0, annotations).mapToObj(i -> anchor(random, first)).toList();
        int[] ids = manuscript.ids();
        List<int[]> own = anchors.stream().map(a -> words(first, ids, a.range())).toList();
        AnchorTrail trail = AnchorTrail.from(paragraphs, anchors);
        List<Object> story = new ArrayList<>(List.of("chain", chain));
        for (int revision = 0; revision < REVISIONS; revision++) {
            IntStream.rangeClosed(0, random.nextInt(3)).forEach(i -> story.add(manuscript.edit()));
            manuscript.save();
            story.add("saved");
            LaidOutText last = LaidOutText.of(paragraphs);
            paragraphs = ParagraphIdentity.next(paragraphs, manuscript.text(), counter::incrementAndGet);
            trail.on(paragraphs);
            holds(LaidOutText.of(paragraphs), manuscript.ids(), trail.placements(), own, () -> story + "\n" + last.text());
            trail.placements().forEach(p -> figures.merge(p.status(), 1, Integer::sum));
            placed += annotations;
        }
    }

    private void holds(LaidOutText now, int[] ids, List<Placement> placements, List<int[]> own, Supplier<String> story) {
        for (int i = 0; i < placements.size(); i++) {
            Placement placement = placements.get(i);
            int[] found = placement.range().map(range -> words(now, ids, range)).orElse(new int[0]);
            boolean same = Arrays.equals(found, own.get(i));
            right += same && placement.status() == Status.UNCERTAIN ? 1 : 0;
            if (!same && placement.certain()) {
                int start = now.offset(placement.range().orElseThrow());
                fail("%s, %s: “%s” in\n\n%s", story.get(), placement, now.text().substring(start, start + found.length), now.text());
            }
        }
    }

    private static int[] words(LaidOutText text, int[] ids, Range range) {
        int start = text.offset(range);
        return Arrays.copyOfRange(ids, start, start + range.end() - range.start());
    }

    /** Half of them a few characters, half up to a sentence or two, some into the next paragraph. */
    private static ParagraphAnchor anchor(Random random, LaidOutText text) {
        int length = random.nextBoolean() ? 1 + random.nextInt(6) : 6 + random.nextInt(50);
        int start = boundary(text.text(), random.nextInt(text.text().length()));
        int end = boundary(text.text(), Math.min(text.text().length(), start + length));
        return end > start && text.text().substring(start, end).strip().length() == end - start ? text.anchor(start, end) : anchor(random, text);
    }

    private static int boundary(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)) ? at - 1 : at;
    }
}

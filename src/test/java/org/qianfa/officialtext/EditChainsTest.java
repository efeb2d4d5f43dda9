package org.qianfa.officialtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.qianfa.officialtext.Manuscript.Edit;
import org.qianfa.officialtext.Manuscript.Entry;

/** What must hold whatever writers do: over chains of revisions, each of several random edits. */
class EditChainsTest {

    private static final int REVISIONS = 4;
    private static final int EDITS = 5;

    @Property(tries = 10_000)
    void every_unchanged_paragraph_keeps_its_id_and_no_id_comes_back(@ForAll long seed) {
        Random random = new Random(seed);
        Manuscript manuscript = new Manuscript(random, 1 + random.nextInt(9));
        AtomicLong counter = new AtomicLong();
        List<IdentifiedParagraph> last = ParagraphIdentity.next(List.of(), manuscript.text(), counter::incrementAndGet);
        for (int revision = 0; revision < REVISIONS; revision++) {
            manuscript.sitDown();
            long known = counter.get();
            for (int i = 1 + random.nextInt(EDITS); i > 0; i--) {
                manuscript.edit();
            }
            List<IdentifiedParagraph> next = ParagraphIdentity.next(last, manuscript.text(), counter::incrementAndGet);
            assertThat(next.stream().map(IdentifiedParagraph::text)).isEqualTo(manuscript.entries().stream().map(Entry::text).toList());
            keepsIds(manuscript.entries(), last, next);
            keepsIdsOfCopies(last, next);
            addsOnlyFreshIds(last, next, known);
            last = next;
        }
    }

    private static void keepsIds(List<Entry> entries, List<IdentifiedParagraph> last, List<IdentifiedParagraph> next) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.untouched() && copies(last, entry.text()) == 1 && copies(next, entry.text()) == 1) {
                assertThat(next.get(i).id()).isEqualTo(last.get(entry.origin()).id());
            }
        }
    }

    /** Which of several equal paragraphs is which cannot be told, but no id of theirs may be wasted. */
    private static void keepsIdsOfCopies(List<IdentifiedParagraph> last, List<IdentifiedParagraph> next) {
        for (String text : new HashSet<>(last.stream().map(IdentifiedParagraph::text).toList())) {
            Set<IdentifiedParagraph> kept = new HashSet<>(next.stream().filter(p -> p.text().equals(text)).toList());
            kept.retainAll(last);
            assertThat(kept).hasSize(Math.min(copies(last, text), copies(next, text)));
        }
    }

    private static void addsOnlyFreshIds(List<IdentifiedParagraph> last, List<IdentifiedParagraph> next, long known) {
        Set<Long> old = new HashSet<>(last.stream().map(IdentifiedParagraph::id).toList());
        assertThat(next.stream().map(IdentifiedParagraph::id)).doesNotHaveDuplicates().allMatch(id -> old.contains(id) || id > known);
    }

    private static int copies(List<IdentifiedParagraph> paragraphs, String text) {
        return Collections.frequency(paragraphs.stream().map(IdentifiedParagraph::text).toList(), text);
    }

    @Property(tries = 5_000)
    void all_paragraphs_keep_their_ids_while_only_few_characters_change(@ForAll long seed) {
        Random random = new Random(seed);
        Manuscript manuscript = new Manuscript(random, 1 + random.nextInt(9));
        AtomicLong counter = new AtomicLong();
        List<IdentifiedParagraph> last = ParagraphIdentity.next(List.of(), manuscript.text(), counter::incrementAndGet);
        for (int i = 0; i < 3; i++) {
            manuscript.edit(Edit.values()[random.nextInt(3)]);
        }
        List<IdentifiedParagraph> next = ParagraphIdentity.next(last, manuscript.text(), counter::incrementAndGet);
        for (int i = 0; i < next.size(); i++) {
            if (next.get(i).text().length() >= 30 && next.size() == last.size()) {
                assertThat(next.get(i).id()).isEqualTo(last.get(i).id());
            }
        }
    }

    @Property(tries = 10_000)
    void every_difference_applies_in_both_directions(@ForAll long seed) {
        Random random = new Random(seed);
        Manuscript manuscript = new Manuscript(random, 1 + random.nextInt(9));
        String before = manuscript.text();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            manuscript.edit();
        }
        Differences.applyBothWays(before, manuscript.text());
    }

    @Property(tries = 3_000)
    void every_difference_of_any_two_strings_applies(@ForAll String before, @ForAll String after) {
        Differences.rebuild(before, after);
        Differences.rebuild(before, before + after);
        Differences.rebuild(before + after + before, after + before);
    }

    @Property(tries = 1_000)
    void differences_of_texts_that_share_nothing_but_their_wording_apply(@ForAll long one, @ForAll long other) {
        Differences.applyBothWays(new Manuscript(new Random(one), 12).text(), new Manuscript(new Random(other), 12).text());
    }
}

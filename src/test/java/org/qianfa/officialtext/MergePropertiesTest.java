package org.qianfa.officialtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.qianfa.officialtext.MergeBlock.Conflict;
import org.qianfa.officialtext.MergeBlock.Settled;

/** What must hold of any two versions made from the same base. */
class MergePropertiesTest {

    private static final int MARKS = 4;

    @Property(tries = 10_000)
    void a_version_that_changed_nothing_leaves_the_other_as_it_is(@ForAll long seed) {
        Versions texts = new Versions(seed);
        assertThat(TextMerge.of(texts.base, texts.mine, texts.base).text()).contains(texts.mine);
        assertThat(TextMerge.of(texts.base, texts.base, texts.theirs).text()).contains(texts.theirs);
        assertThat(TextMerge.of(texts.base, texts.mine, texts.mine).text()).contains(texts.mine);
    }

    @Property(tries = 1_000)
    void the_laws_hold_for_any_strings(@ForAll String base, @ForAll String one) {
        for (String version : List.of(one, base + one, one + "\n" + base, base + "\n" + one)) {
            assertThat(TextMerge.of(base, version, base).text()).contains(version);
            assertThat(TextMerge.of(base, base, version).text()).contains(version);
            assertThat(TextMerge.of(base, version, version).text()).contains(version);
        }
    }

    @Property(tries = 3_000)
    void exchanging_the_versions_exchanges_the_sides_of_conflicts(@ForAll long seed) {
        Versions texts = new Versions(seed);
        List<MergeBlock> exchanged = TextMerge.of(texts.base, texts.theirs, texts.mine).blocks().stream()
                .map(b -> b instanceof Conflict c ? new Conflict(c.base(), c.theirs(), c.mine()) : b).toList();
        assertThat(TextMerge.of(texts.base, texts.mine, texts.theirs).blocks()).isEqualTo(exchanged);
    }

    @Property(tries = 3_000)
    void every_character_that_either_typed_stands_in_the_result_or_in_a_conflict(@ForAll long seed) {
        Versions texts = new Versions(seed);
        Random random = new Random(seed);
        MergedText merged = TextMerge.of(texts.base, marked(texts.mine, '\uE000', random), marked(texts.theirs, '\uE100', random));
        assertThat(readable(merged, Conflict::mine)).contains(marks('\uE000'));
        assertThat(readable(merged, Conflict::theirs)).contains(marks('\uE100'));
    }

    /** Deciding every conflict for one version loses nothing of what that version has. */
    @Property(tries = 3_000)
    void no_word_of_a_version_is_missing_when_every_conflict_is_decided_for_it(@ForAll long seed) {
        Versions texts = new Versions(seed, Manuscript.Edit.INSERT_CHARACTERS);
        MergedText merged = TextMerge.of(texts.base, texts.mine, texts.theirs);
        assertThat(merged.decided(Conflict::mine)).satisfies(text -> contains(text, texts.mine));
        assertThat(merged.decided(Conflict::theirs)).satisfies(text -> contains(text, texts.theirs));
    }

    @Property(tries = 3_000)
    void changes_in_different_paragraphs_merge(@ForAll long seed) {
        Random random = new Random(seed);
        OfficialProse prose = new OfficialProse(random);
        List<String> base = IntStream.range(0, 2 + random.nextInt(8)).mapToObj(i -> prose.paragraph()).distinct().toList();
        List<String> mine = new ArrayList<>(base);
        List<String> theirs = new ArrayList<>(base);
        List<String> both = new ArrayList<>(base);
        for (int i = 0; i < base.size(); i++) {
            String changed = retouched(base.get(i), random);
            List<String> writer = random.nextBoolean() ? mine : theirs;
            writer.set(i, changed);
            both.set(i, changed);
        }
        assertThat(TextMerge.of(ParagraphLines.join(base), ParagraphLines.join(mine), ParagraphLines.join(theirs)).text())
                .contains(ParagraphLines.join(both));
    }

    private static String retouched(String text, Random random) {
        int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
        return text.substring(0, at) + "（修订）" + text.substring(at);
    }

    private static String marked(String text, char first, Random random) {
        StringBuilder marked = new StringBuilder(text);
        for (int i = 0; i < MARKS; i++) {
            marked.insert(marked.offsetByCodePoints(0, random.nextInt(marked.codePointCount(0, marked.length()) + 1)), (char) (first + i));
        }
        return marked.toString();
    }

    private static String[] marks(char first) {
        return IntStream.range(0, MARKS).mapToObj(i -> String.valueOf((char) (first + i))).toArray(String[]::new);
    }

    private static String readable(MergedText merged, Function<Conflict, List<String>> side) {
        return merged.blocks().stream().flatMap(b -> (b instanceof Settled s ? s.paragraphs() : side.apply((Conflict) b)).stream())
                .collect(Collectors.joining("\n"));
    }

    /** Whether all characters of {@code part} stand in {@code whole} in their order, with others between them. */
    private static void contains(String whole, String part) {
        int found = 0;
        for (int i = 0; i < whole.length() && found < part.length(); i++) {
            found += whole.charAt(i) == part.charAt(found) ? 1 : 0;
        }
        assertThat(found).isEqualTo(part.length());
    }

    /** A base and two versions of it. */
    private static final class Versions {

        private final String base;
        private final String mine;
        private final String theirs;

        Versions(long seed, Manuscript.Edit... only) {
            Random random = new Random(seed);
            int paragraphs = 1 + random.nextInt(8);
            long start = random.nextLong();
            BiFunction<Integer, Random, String> version = (edits, hand) -> {
                Manuscript manuscript = new Manuscript(new Random(start), paragraphs);
                return manuscript.continuedBy(hand, edits, only);
            };
            this.base = version.apply(0, random);
            this.mine = version.apply(1 + random.nextInt(5), random);
            this.theirs = version.apply(1 + random.nextInt(5), random);
        }
    }
}

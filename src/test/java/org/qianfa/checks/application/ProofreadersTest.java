package org.qianfa.checks.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qianfa.checks.SetRule.Decision;
import org.qianfa.checks.domain.Dismissal.Act;
import org.qianfa.checks.domain.RuleSetting;
import org.qianfa.checks.domain.StoredList;
import org.qianfa.checks.domain.StoredList.Content;
import org.qianfa.checks.persistence.RuleSettings;
import org.qianfa.checks.persistence.StoredLists;
import org.qianfa.proofreading.ListKind;
import org.qianfa.proofreading.Proofreader;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Severity;

/** Who shares a proofreader with whom. */
class ProofreadersTest {

    private static final long FIRST = 1;
    private static final long SECOND = 2;
    private static final String OWN = "pattern,replacement,rule\n便民窗口,便民服务窗口,set-phrase\n";
    private static final String OTHER = "pattern,replacement,rule\n便民窗口,服务窗口,set-phrase\n";

    private final StoredLists lists = mock(StoredLists.class);
    private final RuleSettings settings = mock(RuleSettings.class);
    private final Proofreaders proofreaders = new Proofreaders(settings, new KeptLists(lists));

    @Test
    void units_without_lists_of_their_own_share_the_one_of_the_house() {
        assertThat(proofreaders.ofUnit(FIRST)).isEqualTo(proofreaders.ofUnit(SECOND)).isEqualTo(Proofreader.standard());
        stored(11, ListKind.WORDING, "pattern,replacement,rule\n检查,核查,promise\n");
        counting(FIRST, 11L);
        counting(SECOND, 11L);
        assertThat(proofreaders.ofUnit(FIRST)).isEqualTo(proofreaders.ofUnit(SECOND)).isNotEqualTo(Proofreader.standard());
        verify(lists, times(1)).findById(11);
    }

    @Test
    void lists_of_two_units_that_say_the_same_are_one() {
        stored(11, ListKind.OWN_WORDS, OWN);
        stored(12, ListKind.OWN_WORDS, OWN);
        stored(13, ListKind.OWN_WORDS, OTHER);
        counting(FIRST, 11L);
        counting(SECOND, 12L);
        Proofreader first = proofreaders.ofUnit(FIRST);
        assertThat(first).isEqualTo(proofreaders.ofUnit(SECOND)).hasSameHashCodeAs(proofreaders.ofUnit(SECOND));
        assertThat(first.read("便民窗口全年开放。", Circumstances.UNKNOWN)).hasSize(1);
        counting(SECOND, 13L);
        assertThat(proofreaders.ofUnit(SECOND)).isNotEqualTo(first);
    }

    @Test
    void what_the_product_brings_is_the_same_when_it_is_stored_again() {
        stored(11, ListKind.OWN_WORDS, null);
        counting(FIRST, 11L);
        assertThat(proofreaders.ofUnit(FIRST)).isEqualTo(proofreaders.ofUnit(SECOND));
        proofreaders.ofUnit(FIRST);
        verify(lists, times(1)).findById(11);
    }

    @Test
    void fifty_units_with_words_of_their_own_read_the_list_of_the_house_once() {
        stored(5, ListKind.LAWS, ListKind.LAWS.columns() + "\n中华人民共和国云溪法,,law,,2001-01-01,,\n");
        for (int round = 0; round < 2; round++) {
            for (long unit = 1; unit <= 50; unit++) {
                stored(100 + unit, ListKind.OWN_WORDS, OWN.replace("服务窗口", "第" + unit + "窗口"));
                counting(unit, 5L, 100 + unit);
                assertThat(proofreaders.ofUnit(unit).read("依照《中华人民共和国云溪法》办理。", Circumstances.UNKNOWN)).isEmpty();
            }
        }
        verify(lists, times(1)).findById(5);
        verify(lists, times(51)).findById(anyLong());
    }

    @Test
    void a_rule_set_and_set_back_leaves_the_proofreader_as_it_was() {
        Proofreader before = proofreaders.ofUnit(FIRST);
        decided(1, new Decision(Severity.INFO, false, "试行"));
        assertThat(proofreaders.ofUnit(FIRST)).isNotEqualTo(before);
        decided(2, new Decision(null, false, "恢复"));
        assertThat(proofreaders.ofUnit(FIRST)).isEqualTo(before);
        verify(settings, times(2)).newest();
    }

    private void decided(long stamp, Decision decision) {
        when(settings.stamp()).thenReturn(stamp);
        when(settings.newest()).thenReturn(List.of(new RuleSetting("wording.misspelling", decision, 1, Instant.EPOCH)));
    }

    private void stored(long id, ListKind kind, String csv) {
        StoredList list = new StoredList(kind, kind.ofUnit() ? id : null, 1, new Content(csv, kind == ListKind.LAWS ? 2031 : null),
                new Act(1, Instant.EPOCH, "x"));
        when(lists.findById(id)).thenReturn(Optional.of(list));
    }

    private void counting(long unit, Long... ids) {
        when(lists.counting(unit)).thenReturn(List.of(ids));
    }
}

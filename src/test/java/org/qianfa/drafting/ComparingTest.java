package org.qianfa.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.HEAD;
import static org.qianfa.drafting.TestHouse.STRANGER;
import static org.qianfa.drafting.TestHouse.STREET;
import static org.qianfa.drafting.TestHouse.SUPERVISOR;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.CompareTexts.Baseline;
import org.qianfa.drafting.CompareTexts.Baseline.Kind;
import org.qianfa.drafting.CompareTexts.Comparison;
import org.qianfa.drafting.CompareTexts.Dropped;
import org.qianfa.drafting.CompareTexts.Whole;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** A section and a report against earlier texts. */
@DraftingTest
class ComparingTest {

    private static final String FIRST = "一、主要举措和成效\n全年办理行政执法案件120件。\n开展法治宣传教育活动30场次。";
    private static final String SECOND = FIRST.replace("120件", "135件") + "\n新建调解室3个。";

    @Autowired ReportStory story;
    @Autowired Reports reports;
    @Autowired SaveRevision saveRevision;
    @Autowired MarkSeen markSeen;
    @Autowired CompareTexts compareTexts;
    @Autowired PublishedShelf shelf;

    private SectionView section;

    @BeforeEach
    void begin() throws Refusal {
        section = story.beingDrafted().sections().get(1);
        revise(FIRST, 0);
        shelf.clear();
    }

    @Test
    void a_revision_is_compared_with_the_one_before_or_any_other() throws Refusal {
        revise(SECOND, 1);
        revise(SECOND + "\n又一段。", 2);

        Comparison previous = compare(Baseline.of(Kind.PREVIOUS), 2);
        assertThat(previous.from().text()).isEqualTo(FIRST);
        assertThat(previous.differences().applyTo(FIRST)).isEqualTo(SECOND);
        assertThat(previous.repetition()).isNull();
        assertThat(compare(Baseline.revision(1), null).to().number()).isEqualTo(3);
        assertThat(compare(Baseline.of(Kind.PREVIOUS), 1).from().text()).isEmpty();
        assertThat(compare(Baseline.revision(3), 1).differences().after()).isEqualTo(FIRST);
    }

    @Test
    void what_was_last_seen_is_each_persons_own() throws Refusal {
        markSeen.markSeen(SUPERVISOR, section.id(), 1);
        revise(SECOND, 1);

        assertThat(compareTexts.choices(SUPERVISOR, section.reportId()).seenBefore(newest())).isEqualTo(1);
        assertThat(compareTexts.choices(DRAFTER, section.reportId()).seenBefore(newest())).isZero();
        assertThat(compareTexts.section(SUPERVISOR, section.id(), Baseline.of(Kind.SEEN), null).from().text()).isEqualTo(FIRST);
        assertThat(compareTexts.section(HEAD, section.id(), Baseline.of(Kind.SEEN), null).from().text()).isEmpty();
    }

    @Test
    void last_years_edition_answers_by_heading_else_by_role_and_the_rest_is_shown() throws Refusal {
        revise(SECOND, 1);
        shelf.put(STREET, 2030, section.reportId(), "引言一段。\n一、推进法治政府建设的主要举措\n全年办理行政执法案件120件。\n（一）完善制度\n开展法治宣传教育活动30场次。\n"
                + "二、不足和原因\n人手不足。\n五、其他事项\n无。");

        Whole whole = compareTexts.report(COORDINATOR, section.reportId(), Kind.LAST_YEAR);

        assertThat(whole.sections().get(0).from().text()).isEqualTo("引言一段。");
        assertThat(whole.sections().get(1).from().text()).isEmpty();
        assertThat(whole.sections().get(2).from().text()).isEqualTo("二、不足和原因\n人手不足。");
        assertThat(whole.dropped()).extracting(Dropped::heading).containsExactly("一、推进法治政府建设的主要举措", "（一）完善制度", "五、其他事项");
        assertThat(compare(Baseline.of(Kind.LAST_YEAR), null).repetition().share()).isBetween(0.3, 0.6);
        assertThat(compareTexts.choices(COORDINATOR, section.reportId()).percentRepeated(section.id())).isBetween(30L, 60L);
        assertThat(compareTexts.choices(COORDINATOR, section.reportId()).lastYear()).isTrue();
    }

    @Test
    void without_an_edition_nothing_is_repeated_and_nothing_answers() {
        CompareTexts.Choices choices = compareTexts.choices(COORDINATOR, section.reportId());

        assertThat(choices.lastYear()).isFalse();
        assertThat(choices.published()).isFalse();
        assertThat(choices.percentRepeated(section.id())).isNull();
        assertThat(compare(Baseline.of(Kind.LAST_YEAR), null).from().text()).isEmpty();
    }

    @Test
    void the_published_edition_of_the_same_report_lies_under_it() throws Refusal {
        shelf.put(STREET, 2031, section.reportId(), FIRST);
        revise(SECOND, 1);

        assertThat(compareTexts.choices(COORDINATOR, section.reportId()).published()).isTrue();
        assertThat(compare(Baseline.of(Kind.PUBLISHED), null).from().text()).isEqualTo(FIRST);
        assertThat(compareTexts.report(COORDINATOR, section.reportId(), Kind.PUBLISHED).sections().get(1).differences().before()).isEqualTo(FIRST);
    }

    @Test
    void only_readers_compare_and_only_what_there_is() {
        assertThatThrownBy(() -> compareTexts.section(STRANGER, section.id(), Baseline.of(Kind.PREVIOUS), null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> compareTexts.report(STRANGER, section.reportId(), Kind.PREVIOUS)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> compareTexts.choices(STRANGER, section.reportId())).isInstanceOf(NotFound.class);
        for (Integer number : List.of(-1, 9)) {
            assertThatThrownBy(() -> compare(Baseline.of(Kind.PREVIOUS), number)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> compare(Baseline.revision(number), null)).isInstanceOf(NotFound.class);
        }
    }

    private SectionView newest() {
        return reports.readableSection(DRAFTER, section.id());
    }

    private Comparison compare(Baseline from, Integer to) {
        return compareTexts.section(DRAFTER, section.id(), from, to);
    }

    private void revise(String text, int basedOn) throws Refusal {
        saveRevision.saveRevision(DRAFTER, new SaveRevision.Command(section.id(), text, basedOn, null));
    }
}

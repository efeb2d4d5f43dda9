package org.qianfa.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.HEAD;
import static org.qianfa.drafting.TestHouse.STRANGER;
import static org.qianfa.drafting.TestHouse.SUPERVISOR;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.Presence.Sighting;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is there, and what was seen. */
@DraftingTest
class PresenceTest {

    @Autowired ReportStory story;
    @Autowired HouseClock clock;
    @Autowired TestHouse.Notes notes;
    @Autowired Presence presence;
    @Autowired MarkSeen markSeen;
    @Autowired ReviewSection reviewSection;

    private SectionView section;

    @BeforeEach
    void begin() throws Refusal {
        section = story.beingDrafted().sections().get(1);
        notes.clear();
    }

    @Test
    void others_see_who_edits_and_since_when() {
        Instant began = clock.instant();
        presence.here(DRAFTER, section.id(), true);
        clock.pass(Duration.ofSeconds(15));
        presence.here(DRAFTER, section.id(), true);

        Presence.Around around = presence.here(SUPERVISOR, section.id(), false);

        assertThat(around.others()).containsExactly(new Sighting(section.id(), DRAFTER.displayName(), true, began));
        assertThat(around.latestRevision()).isZero();
        assertThat(presence.here(DRAFTER, section.id(), true).others()).extracting(Sighting::editing).containsExactly(false);
        assertThat(presence.onReport(HEAD, section.reportId())).hasSize(2);
        assertThat(notes.entries).isEmpty();
    }

    @Test
    void whoever_is_silent_for_45_seconds_is_forgotten() {
        presence.here(DRAFTER, section.id(), true);
        clock.pass(Duration.ofSeconds(44));
        assertThat(presence.here(SUPERVISOR, section.id(), false).others()).hasSize(1);
        clock.pass(Duration.ofSeconds(2));

        assertThat(presence.here(SUPERVISOR, section.id(), false).others()).isEmpty();
        assertThat(presence.onReport(SUPERVISOR, section.reportId())).isEmpty();
        Instant back = clock.instant();
        presence.here(DRAFTER, section.id(), true);
        assertThat(presence.onReport(SUPERVISOR, section.reportId())).extracting(Sighting::since).containsExactly(back);
    }

    @Test
    void who_may_not_write_counts_as_reading_and_strangers_are_not_told() {
        presence.here(SUPERVISOR, section.id(), true);

        assertThat(presence.onReport(DRAFTER, section.reportId())).extracting(Sighting::editing).containsExactly(false);
        assertThatThrownBy(() -> presence.here(STRANGER, section.id(), true)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> presence.onReport(STRANGER, section.reportId())).isInstanceOf(NotFound.class);
        assertThat(presence.onReport(DRAFTER, section.reportId())).hasSize(1);
    }

    @Test
    void what_a_person_saw_is_remembered_and_never_less() throws Refusal {
        SectionView submitted = story.submitted(section);
        markSeen.markSeen(SUPERVISOR, section.id(), 1);
        assertThatThrownBy(() -> markSeen.markSeen(SUPERVISOR, section.id(), 7)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> markSeen.markSeen(SUPERVISOR, section.id(), 0)).isInstanceOf(NotFound.class);
        reviewSection.reviewSection(HEAD, submitted.id(), false, "补充数据");

        assertThat(markSeen.lastSeen(SUPERVISOR, section.reportId())).containsOnlyKeys(section.id()).containsEntry(section.id(), 1);
        assertThat(markSeen.lastSeen(HEAD, section.reportId())).containsEntry(section.id(), 1);
        assertThat(markSeen.lastSeen(DRAFTER, section.reportId())).containsEntry(section.id(), 1);
        assertThatThrownBy(() -> markSeen.markSeen(STRANGER, section.id(), 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> markSeen.lastSeen(STRANGER, section.reportId())).isInstanceOf(NotFound.class);
    }
}

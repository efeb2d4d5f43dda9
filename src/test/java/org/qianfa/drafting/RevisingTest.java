package org.qianfa.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.HEAD;
import static org.qianfa.drafting.TestHouse.OFFICE_DRAFTER;
import static org.qianfa.drafting.TestHouse.STRANGER;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.MergeDraft.Choice;
import org.qianfa.drafting.MergeDraft.Decision;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Revisions.RevisionView;
import org.qianfa.officialtext.IdentifiedParagraph;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** Revisions, restoring, drafts beside them, merging. */
@DraftingTest
class RevisingTest {

    private static final String FIRST = "一、主要举措和成效\n全年办理行政执法案件120件。\n开展法治宣传教育活动30场次。\n建立行政执法公示制度。";

    @Autowired ReportStory story;
    @Autowired TestHouse.Notes notes;
    @Autowired Reports reports;
    @Autowired Revisions revisions;
    @Autowired SaveRevision saveRevision;
    @Autowired RestoreRevision restoreRevision;
    @Autowired SaveDraft saveDraft;
    @Autowired OpenDraft openDraft;
    @Autowired MergeDraft mergeDraft;
    @Autowired InviteCoDrafter inviteCoDrafter;
    @Autowired SubmitSection submitSection;

    private SectionView section;

    @BeforeEach
    void begin() throws Refusal {
        section = story.beingDrafted().sections().get(1);
        inviteCoDrafter.inviteCoDrafter(DRAFTER, section.id(), OFFICE_DRAFTER.id());
        notes.clear();
    }

    @Test
    void a_revision_is_kept_without_handing_the_section_in() throws Refusal {
        draft(DRAFTER, "草稿", 0);
        RevisionView revision = revise(DRAFTER, "　　" + FIRST + "\n\n", 0, " 初稿 ");

        assertThat(revision.number()).isEqualTo(1);
        assertThat(revision.text()).isEqualTo(FIRST);
        assertThat(revision.reason()).isEqualTo("初稿");
        assertThat(revision.authorId()).isEqualTo(DRAFTER.id());
        assertThat(reports.readableSection(DRAFTER, section.id()).state()).isEqualTo(SectionState.DRAFTING);
        assertThat(openDraft.openDraft(DRAFTER, section.id()).savedAt()).isNull();
        assertThat(notes.entries).containsExactly("SaveRevision");
        assertThat(notes.facts).isEmpty();
    }

    @Test
    void paragraphs_keep_their_ids_over_revisions_and_none_is_used_again() throws Refusal {
        List<IdentifiedParagraph> first = revise(DRAFTER, FIRST, 0, null).paragraphs();
        List<IdentifiedParagraph> second = revise(OFFICE_DRAFTER, "一、主要举措和成效\n新写的完全不同的一段文字放在前面。\n全年办理行政执法案件135件。\n建立行政执法公示制度。",
                1, null).paragraphs();
        List<IdentifiedParagraph> third = revise(DRAFTER, FIRST + "\n又是从来没有出现过的内容。", 2, null).paragraphs();

        assertThat(first).extracting(IdentifiedParagraph::id).containsExactly(1L, 2L, 3L, 4L);
        assertThat(second).extracting(IdentifiedParagraph::id).containsExactly(1L, 5L, 2L, 4L);
        assertThat(third).extracting(IdentifiedParagraph::id).containsExactly(1L, 2L, 6L, 4L, 7L);
        assertThat(revisions.revision(HEAD, section.id(), 2).paragraphs()).isEqualTo(second);
        assertThat(revisions.ofSection(HEAD, section.id())).extracting(RevisionView::paragraphs).containsExactly(third, second, first);
    }

    @Test
    void what_is_empty_unchanged_outdated_or_not_ones_work_is_not_kept() throws Refusal {
        revise(DRAFTER, FIRST, 0, null);
        notes.clear();

        assertThatThrownBy(() -> revise(DRAFTER, " \n", 1, null)).isInstanceOf(TextMissing.class);
        assertThatThrownBy(() -> revise(DRAFTER, FIRST, 1, null)).isInstanceOf(TextUnchanged.class);
        assertThatThrownBy(() -> revise(OFFICE_DRAFTER, "一、\n另一稿。", 0, null))
                .isInstanceOfSatisfying(RevisionOutdated.class, r -> assertThat(r.newestText()).isEqualTo(FIRST));
        assertThatThrownBy(() -> revise(HEAD, "一、\n另一稿。", 1, null)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> revise(COORDINATOR, "一、\n另一稿。", 1, null)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> revise(STRANGER, "一、\n另一稿。", 1, null)).isInstanceOf(NotFound.class);
        assertThat(revisions.ofSection(DRAFTER, section.id())).hasSize(1);
        assertThat(notes.entries).isEmpty();
    }

    @Test
    void handing_in_the_words_of_the_newest_revision_makes_no_other() throws Refusal {
        revise(OFFICE_DRAFTER, FIRST, 0, null);
        submitSection.submitSection(DRAFTER, section.id(), FIRST + "\n", 1);

        SectionView submitted = reports.readableSection(DRAFTER, section.id());
        assertThat(submitted.state()).isEqualTo(SectionState.SUBMITTED);
        assertThat(submitted.revisionNumber()).isEqualTo(1);
    }

    @Test
    void an_earlier_revision_is_restored_as_a_new_one_and_drafts_stay() throws Refusal {
        revise(DRAFTER, FIRST, 0, null);
        revise(OFFICE_DRAFTER, FIRST + "\n删得不对。", 1, null);
        draft(DRAFTER, FIRST + "\n正在写。", 1);
        notes.clear();

        RevisionView restored = restoreRevision.restoreRevision(DRAFTER, new RestoreRevision.Command(section.id(), 1, 2, "改回原表述"));

        assertThat(restored.number()).isEqualTo(3);
        assertThat(restored.text()).isEqualTo(FIRST);
        assertThat(restored.reason()).isEqualTo("改回原表述");
        assertThat(restored.paragraphs()).extracting(IdentifiedParagraph::id).containsExactly(1L, 2L, 3L, 4L);
        assertThat(openDraft.openDraft(DRAFTER, section.id()).text()).isEqualTo(FIRST + "\n正在写。");
        assertThat(notes.entries).containsExactly("RestoreRevision");
    }

    @Test
    void nothing_is_restored_without_a_reason_on_an_older_state_or_from_nowhere() throws Refusal {
        revise(DRAFTER, FIRST, 0, null);
        revise(DRAFTER, FIRST + "\n再加一段。", 1, null);

        assertThatThrownBy(() -> restore(DRAFTER, 1, 2, " ")).isInstanceOf(ReasonMissing.class);
        assertThatThrownBy(() -> restore(DRAFTER, 1, 1, "改回")).isInstanceOf(RevisionOutdated.class);
        assertThatThrownBy(() -> restore(DRAFTER, 2, 2, "改回")).isInstanceOf(TextUnchanged.class);
        assertThatThrownBy(() -> restore(DRAFTER, 9, 2, "改回")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> restore(HEAD, 1, 2, "改回")).isInstanceOf(NotPermitted.class);
        assertThat(revisions.ofSection(DRAFTER, section.id())).hasSize(2);
    }

    @Test
    void a_newer_revision_does_not_hinder_autosave_but_another_window_does() throws Refusal {
        draft(DRAFTER, FIRST, 0);
        revise(OFFICE_DRAFTER, "一、\n协助人的一稿。", 0, null);

        DraftView saved = saveDraft.saveDraft(DRAFTER, new SaveDraft.Command(section.id(), FIRST + "\n续写。", 0, new DraftView.Stamp(0, 1)));

        assertThat(saved.stamp()).isEqualTo(new DraftView.Stamp(1, 2));
        assertThat(saved.outdated()).isTrue();
        assertThatThrownBy(() -> saveDraft.saveDraft(DRAFTER, new SaveDraft.Command(section.id(), "另一窗口", 0, new DraftView.Stamp(1, 1))))
                .isInstanceOf(DraftOutdated.class);
        assertThatThrownBy(() -> saveDraft.saveDraft(DRAFTER, new SaveDraft.Command(section.id(), "另一窗口", 1, new DraftView.Stamp(1, 2))))
                .isInstanceOf(DraftOutdated.class);
        assertThat(openDraft.openDraft(DRAFTER, section.id()).text()).isEqualTo(FIRST + "\n续写。");
    }

    @Test
    void a_late_save_of_a_window_left_behind_does_not_come_back_as_a_draft() throws Refusal {
        revise(DRAFTER, FIRST, 0, null);

        assertThatThrownBy(() -> saveDraft.saveDraft(DRAFTER, new SaveDraft.Command(section.id(), "迟到的保存", 0, new DraftView.Stamp(0, 0))))
                .isInstanceOf(DraftOutdated.class);
        assertThat(openDraft.openDraft(DRAFTER, section.id()).savedAt()).isNull();
    }

    @Test
    void a_draft_that_says_what_the_newest_revision_says_needs_no_merge() throws Refusal {
        draft(DRAFTER, "　　" + FIRST + "\n", 0);
        revise(OFFICE_DRAFTER, FIRST, 0, null);

        assertThat(openDraft.openDraft(DRAFTER, section.id()).outdated()).isFalse();
        assertThat(mergeDraft.openMerge(DRAFTER, section.id()).due()).isFalse();
    }

    @Test
    void changes_in_different_paragraphs_merge_by_themselves() throws Refusal {
        revise(DRAFTER, FIRST, 0, null);
        draft(DRAFTER, FIRST.replace("120件", "135件"), 1);
        revise(OFFICE_DRAFTER, FIRST.replace("30场次", "42场次"), 1, null);
        MergeDraft.View view = mergeDraft.openMerge(DRAFTER, section.id());

        RevisionView merged = merge(DRAFTER, view.stamp());

        assertThat(view.due()).isTrue();
        assertThat(merged.number()).isEqualTo(3);
        assertThat(merged.text()).isEqualTo(FIRST.replace("120件", "135件").replace("30场次", "42场次"));
        assertThat(openDraft.openDraft(DRAFTER, section.id()).savedAt()).isNull();
        assertThat(notes.entries).containsExactly("SaveRevision", "SaveRevision", "MergeDraft");
    }

    @Test
    void every_conflict_is_decided_mine_theirs_both_or_in_own_words() throws Refusal {
        revise(DRAFTER, FIRST, 0, null);
        draft(DRAFTER, FIRST.replace("120件", "135件"), 1);
        revise(OFFICE_DRAFTER, FIRST.replace("120件", "128件"), 1, null);
        DraftView.Stamp stamp = mergeDraft.openMerge(DRAFTER, section.id()).stamp();
        notes.clear();

        assertThatThrownBy(() -> merge(DRAFTER, stamp)).isInstanceOf(ConflictsUndecided.class);
        assertThatThrownBy(() -> merge(DRAFTER, stamp, new Decision(Choice.NONE, "写了没有选"))).isInstanceOf(ConflictsUndecided.class);
        assertThat(openDraft.openDraft(DRAFTER, section.id()).text()).contains("135件");
        assertThat(notes.entries).isEmpty();
        assertThat(merge(DRAFTER, stamp, new Decision(Choice.OWN, "全年办理行政执法案件130余件。\n同比有所增加。")).text())
                .isEqualTo(FIRST.replace("120件。", "130余件。\n同比有所增加。"));
    }

    @Test
    void both_versions_may_stay_mine_first() throws Refusal {
        revise(DRAFTER, FIRST, 0, null);
        draft(DRAFTER, FIRST.replace("120件", "135件"), 1);
        revise(OFFICE_DRAFTER, FIRST.replace("120件", "128件"), 1, null);

        assertThat(merge(DRAFTER, new DraftView.Stamp(2, 1), new Decision(Choice.BOTH, null)).text())
                .contains("案件135件。\n全年办理行政执法案件128件。");
    }

    @Test
    void taking_the_others_words_everywhere_gives_the_draft_up_and_makes_no_revision() throws Refusal {
        revise(DRAFTER, FIRST, 0, null);
        draft(DRAFTER, FIRST.replace("120件", "135件"), 1);
        revise(OFFICE_DRAFTER, FIRST.replace("120件", "128件"), 1, null);

        assertThat(merge(DRAFTER, new DraftView.Stamp(2, 1), new Decision(Choice.THEIRS, null)).number()).isEqualTo(2);
        assertThat(revisions.ofSection(DRAFTER, section.id())).hasSize(2);
        assertThat(openDraft.openDraft(DRAFTER, section.id()).text()).contains("128件");
    }

    @Test
    void what_moved_on_since_one_looked_is_not_merged() throws Refusal {
        revise(DRAFTER, FIRST, 0, null);
        draft(DRAFTER, FIRST.replace("120件", "135件"), 1);
        revise(OFFICE_DRAFTER, FIRST.replace("30场次", "42场次"), 1, null);

        assertThatThrownBy(() -> merge(DRAFTER, new DraftView.Stamp(1, 1))).isInstanceOf(RevisionOutdated.class);
        assertThatThrownBy(() -> merge(DRAFTER, new DraftView.Stamp(2, 0))).isInstanceOf(DraftOutdated.class);
        assertThatThrownBy(() -> mergeDraft.openMerge(HEAD, section.id())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> mergeDraft.openMerge(STRANGER, section.id())).isInstanceOf(NotFound.class);
        assertThat(revisions.ofSection(DRAFTER, section.id())).hasSize(2);
        assertThat(openDraft.openDraft(DRAFTER, section.id()).text()).contains("135件");
    }

    private RevisionView revise(Actor by, String text, int basedOn, String reason) throws Refusal {
        return saveRevision.saveRevision(by, new SaveRevision.Command(section.id(), text, basedOn, reason));
    }

    private void restore(Actor by, int number, int basedOn, String reason) throws Refusal {
        restoreRevision.restoreRevision(by, new RestoreRevision.Command(section.id(), number, basedOn, reason));
    }

    private void draft(Actor by, String text, int basedOn) throws Refusal {
        saveDraft.saveDraft(by, new SaveDraft.Command(section.id(), text, basedOn, null));
    }

    private RevisionView merge(Actor by, DraftView.Stamp seen, Decision... decisions) throws Refusal {
        return mergeDraft.mergeDraft(by, new MergeDraft.Command(section.id(), seen, List.of(decisions), null));
    }
}

package org.qianfa.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.HEAD;
import static org.qianfa.drafting.TestHouse.STRANGER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qianfa.documents.MacrosForbidden;
import org.qianfa.documents.writing.DocumentWriter;
import org.qianfa.drafting.ImportSection.Command;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.SetAsideDrafts.SetAsideDraftView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@DraftingTest
class ImportTest {

    private static final String TEXT = "一、主要举措和成效\n（一）制度。";
    private static final String WHOLE = "2031年度法治政府建设报告\n引言。\n一、主要举措和成效\n甲。\n（一）制度\n乙。\n二、不足和原因\n丙。\n（一）主要原因\n丁。\n三、下一年度安排\n戊。";

    @Autowired ReportStory story;
    @Autowired TestHouse.Notes notes;
    @Autowired ImportSection importSection;
    @Autowired ImportReport importReport;
    @Autowired SetAsideDrafts setAsideDrafts;
    @Autowired OpenDraft openDraft;
    @Autowired SaveDraft saveDraft;
    @Autowired SubmitSection submitSection;
    @Autowired AssignSections assignSections;
    @Autowired Reports reports;

    @Test
    void a_preview_reads_the_file_and_changes_nothing() throws Refusal {
        long id = aSection().id();

        ImportSection.Preview preview = importSection.previewSection(DRAFTER, id, Brought.file(DocumentWriter.word("", TEXT)));

        assertThat(preview.text()).isEqualTo(TEXT);
        assertThat(preview.place().written()).isFalse();
        assertThat(preview.headingAdded()).isFalse();
        assertThat(openDraft.openDraft(DRAFTER, id).savedAt()).isNull();
        assertThat(setAsideDrafts.setAside(DRAFTER, id)).isEmpty();
    }

    @Test
    void a_text_without_the_heading_of_the_section_gets_it() throws Refusal {
        ImportSection.Preview preview = importSection.previewSection(DRAFTER, aSection().id(), Brought.words("（一）制度。\n正文。"));

        assertThat(preview.headingAdded()).isTrue();
        assertThat(preview.text()).isEqualTo("一、主要举措和成效\n（一）制度。\n正文。");
    }

    @Test
    void the_imported_text_is_the_draft_and_the_one_before_is_set_aside_for_its_author() throws Refusal {
        long id = aSection().id();
        saveDraft.saveDraft(DRAFTER, new SaveDraft.Command(id, "旧稿", 0, null));
        notes.clear();

        importSection.importSection(DRAFTER, new Command(id, TEXT, new DraftView.Stamp(0, 1)));

        assertThat(openDraft.openDraft(DRAFTER, id).text()).isEqualTo(TEXT);
        assertThat(setAsideDrafts.setAside(DRAFTER, id)).extracting(SetAsideDraftView::text).containsExactly("旧稿");
        assertThat(setAsideDrafts.setAside(HEAD, id)).isEmpty();
        assertThat(notes.entries).containsExactly("ImportSection");
    }

    @Test
    void a_draft_set_aside_can_be_put_back_and_changes_places_with_the_other() throws Refusal {
        long id = aSection().id();
        saveDraft.saveDraft(DRAFTER, new SaveDraft.Command(id, "旧稿", 0, null));
        importSection.importSection(DRAFTER, new Command(id, TEXT, null));
        long old = setAsideDrafts.setAside(DRAFTER, id).get(0).id();

        setAsideDrafts.restore(DRAFTER, id, old);

        assertThat(openDraft.openDraft(DRAFTER, id).text()).isEqualTo("旧稿");
        assertThat(setAsideDrafts.setAside(DRAFTER, id)).extracting(SetAsideDraftView::text).containsExactly(TEXT, "旧稿");
        assertThatThrownBy(() -> setAsideDrafts.restore(HEAD, id, old)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> setAsideDrafts.restore(DRAFTER, id, old + 99)).isInstanceOf(NotFound.class);
    }

    @Test
    void only_the_last_ten_are_kept() throws Refusal {
        long id = aSection().id();
        for (int i = 0; i < 13; i++) {
            importSection.importSection(DRAFTER, new Command(id, "第" + i + "稿", null));
        }

        assertThat(setAsideDrafts.setAside(DRAFTER, id)).hasSize(10).first().extracting(SetAsideDraftView::text).isEqualTo("第11稿");
    }

    @Test
    void a_draft_that_moved_on_since_the_preview_is_not_replaced() throws Refusal {
        long id = aSection().id();
        saveDraft.saveDraft(DRAFTER, new SaveDraft.Command(id, "另一窗口", 0, null));

        assertThatThrownBy(() -> importSection.importSection(DRAFTER, new Command(id, TEXT, new DraftView.Stamp(0, 0))))
                .isInstanceOfSatisfying(DraftOutdated.class, r -> assertThat(r.kept().text()).isEqualTo("另一窗口"));
        assertUntouched(id, "另一窗口");
    }

    @Test
    void a_text_too_long_empty_or_refused_as_a_file_changes_nothing() throws Refusal {
        long id = aSection().id();
        saveDraft.saveDraft(DRAFTER, new SaveDraft.Command(id, "旧稿", 0, null));

        assertThatThrownBy(() -> importSection.importSection(DRAFTER, new Command(id, "长".repeat(50_001), null))).isInstanceOf(TextTooLong.class);
        assertThatThrownBy(() -> importSection.importSection(DRAFTER, new Command(id, " ", null))).isInstanceOf(TextMissing.class);
        assertThatThrownBy(() -> importSection.previewSection(DRAFTER, id, Brought.file(macroFile()))).isInstanceOf(MacrosForbidden.class);
        assertUntouched(id, "旧稿");
    }

    @Test
    void only_who_has_the_section_now_may_import() throws Refusal {
        ReportView drafting = story.beingDrafted();
        long id = drafting.sections().get(1).id();
        long handedIn = story.submitted().id();

        for (Actor other : List.of(COORDINATOR, HEAD)) {
            assertThatThrownBy(() -> importSection.previewSection(other, id, Brought.words("x"))).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> importSection.importSection(other, new Command(id, "x", null))).isInstanceOf(NotPermitted.class);
        }
        assertThatThrownBy(() -> importSection.importSection(STRANGER, new Command(id, "x", null))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> importSection.importSection(DRAFTER, new Command(handedIn, "x", null))).isInstanceOf(SectionNotInState.class);
        assertThatThrownBy(() -> importReport.previewReport(COORDINATOR, drafting.id(), Brought.words("x"))).isInstanceOf(ReportNotInPhase.class);
        assertThatThrownBy(() -> importReport.importReport(COORDINATOR, drafting.id(), List.of())).isInstanceOf(ReportNotInPhase.class);
        assertThatThrownBy(() -> importReport.previewReport(DRAFTER, drafting.id(), Brought.words("x"))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_whole_report_is_parted_at_its_headings_and_proposed_to_its_sections() throws Refusal {
        ReportView report = story.planned();

        ImportReport.Preview preview = importReport.previewReport(COORDINATOR, report.id(), Brought.words(WHOLE));

        assertThat(preview.leftOut()).containsExactly("2031年度法治政府建设报告");
        assertThat(preview.parts()).extracting(p -> p.text().heading()).containsExactly("", "一、主要举措和成效", "（一）制度", "二、不足和原因",
                "（一）主要原因", "三、下一年度安排");
        List<Long> ids = report.sections().stream().map(SectionView::id).toList();
        assertThat(preview.parts()).extracting(ImportReport.Part::sectionId)
                .containsExactly(ids.get(0), ids.get(1), ids.get(1), ids.get(2), ids.get(3), ids.get(4));
        assertThat(preview.parts()).allMatch(ImportReport.Part::certain);
    }

    @Test
    void what_the_coordinator_brings_before_the_assignment_the_drafters_begin_with() throws Refusal {
        ReportView report = story.planned();
        long id = report.sections().get(1).id();
        importReport.importReport(COORDINATOR, report.id(), List.of(new Command(id, "底稿一", new DraftView.Stamp(0, 0))));
        importReport.importReport(COORDINATOR, report.id(), List.of(new Command(id, TEXT, new DraftView.Stamp(0, 1))));
        assignSections.assignSections(COORDINATOR, report.id(), List.of());

        DraftView draft = openDraft.openDraft(DRAFTER, id);
        assertThat(draft.text()).isEqualTo(TEXT);
        assertThat(draft.stamp()).isEqualTo(new DraftView.Stamp(0, 0));
        assertThat(setAsideDrafts.setAside(COORDINATOR, id)).extracting(SetAsideDraftView::text).containsExactly("底稿一");
        submitSection.submitSection(DRAFTER, id, TEXT, 0);
        assertThat(reports.readableSection(DRAFTER, id).text()).isEqualTo(TEXT);
    }

    @Test
    void while_consolidating_the_texts_become_the_coordinators_drafts_and_revisions_stay() throws Refusal {
        ReportView report = story.beingConsolidated();
        SectionView section = report.sections().get(1);

        importReport.importReport(COORDINATOR, report.id(), List.of(new Command(section.id(), TEXT, new DraftView.Stamp(1, 0))));

        assertThat(openDraft.openDraft(COORDINATOR, section.id()).text()).isEqualTo(TEXT);
        assertThat(reports.readableSection(COORDINATOR, section.id()).text()).isEqualTo(section.text());
    }

    @Test
    void all_parts_are_taken_or_none() throws Refusal {
        ReportView report = story.beingConsolidated();
        long first = report.sections().get(1).id();
        long second = report.sections().get(2).id();
        DraftView.Stamp fresh = new DraftView.Stamp(1, 0);
        Command good = new Command(first, TEXT, fresh);

        for (Command bad : List.of(new Command(second, "新", new DraftView.Stamp(9, 9)), new Command(second, "长".repeat(50_001), fresh), good,
                new Command(story.planned().sections().get(0).id(), "别的报告", fresh))) {
            assertThatThrownBy(() -> importReport.importReport(COORDINATOR, report.id(), List.of(good, bad))).isInstanceOf(Refusal.class);
            assertThat(openDraft.openDraft(COORDINATOR, first).savedAt()).isNull();
        }
        assertThatThrownBy(() -> importReport.importReport(COORDINATOR, report.id(), List.of())).isInstanceOf(NothingToImport.class);
    }

    private void assertUntouched(long sectionId, String text) {
        assertThat(openDraft.openDraft(DRAFTER, sectionId).text()).isEqualTo(text);
        assertThat(setAsideDrafts.setAside(DRAFTER, sectionId)).isEmpty();
    }

    private SectionView aSection() throws Refusal {
        return story.beingDrafted().sections().get(1);
    }

    private static byte[] macroFile() {
        return org.qianfa.documents.Docx.ofType("application/vnd.ms-word.document.macroEnabled.main+xml", "").bytes();
    }
}

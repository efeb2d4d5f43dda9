package org.qianfa.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.HEAD;
import static org.qianfa.drafting.TestHouse.OFFICE_DRAFTER;
import static org.qianfa.drafting.TestHouse.STRANGER;
import static org.qianfa.figures.LedgerStory.counted;
import static org.qianfa.figures.LedgerStory.n;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.OpenDraft;
import org.qianfa.drafting.ReportStory;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.Revisions;
import org.qianfa.drafting.SaveDraft;
import org.qianfa.drafting.TestHouse;
import org.qianfa.figures.PlacesOfFigures.Chip;
import org.qianfa.figures.PlacesOfFigures.LooseNumber;
import org.qianfa.figures.PlacesOfFigures.State;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@FiguresTest
class LinksContractTest {

    private static final String TEXT = "一、主要举措和成效\n全年审查合同36份、文件5份，提出意见48条。";

    @Autowired ReportStory reports;
    @Autowired Reports allReports;
    @Autowired LedgerStory story;
    @Autowired TestHouse.Notes notes;
    @Autowired OpenDraft openDraft;
    @Autowired SaveDraft saveDraft;
    @Autowired Revisions revisions;
    @Autowired PlacesOfFigures places;
    @Autowired LinkFigure linkFigure;
    @Autowired UnlinkFigure unlinkFigure;
    @Autowired AcceptWording acceptWording;
    @Autowired ChangeFigure changeFigure;
    @Autowired FigureLedger ledger;

    private SectionView section;
    private long contracts;

    @BeforeEach
    void aSectionBeingDrafted() throws Refusal {
        section = reports.beingDrafted().sections().get(1);
        write(TEXT);
        contracts = story.add(section.reportId(), counted("审查合同"), "36");
        notes.clear();
    }

    @Test
    void a_number_tied_to_a_figure_shows_where_it_comes_from() throws Refusal {
        link(DRAFTER, contracts, "36份");

        Chip chip = places.ofSection(DRAFTER, section.id()).get(0);
        assertThat(TEXT.substring(chip.start(), chip.end())).isEqualTo("36份");
        assertThat(chip.name()).isEqualTo("审查合同");
        assertThat(chip.state()).isEqualTo(State.OK);
        assertThat(places.unlinked(DRAFTER, section.id())).extracting(LooseNumber::text).containsExactly("5份", "48条");
        assertThat(places.ofFigure(HEAD, contracts)).singleElement()
                .satisfies(use -> assertThat(use.sectionId()).isEqualTo(section.id()));
        assertThat(notes.entries).containsExactly("LinkFigure");
    }

    @Test
    void a_changed_figure_makes_the_place_stale_and_the_draft_follows_after_acceptance() throws Refusal {
        long link = link(DRAFTER, contracts, "36份");
        changeFigure.changeFigure(DRAFTER, contracts, n("1238"), "含社区合同");

        Chip stale = places.ofSection(DRAFTER, section.id()).get(0);
        assertThat(stale.state()).isEqualTo(State.STALE);
        assertThat(stale.suggestion()).isEqualTo("1238份");
        acceptWording.acceptWording(DRAFTER, section.id(), link, "1238份");

        assertThat(openDraft.openDraft(DRAFTER, section.id()).text()).isEqualTo(TEXT.replace("36份", "1238份"));
        assertThat(places.ofSection(DRAFTER, section.id()).get(0).state()).isEqualTo(State.OK);
        assertThat(ledger.history(DRAFTER, contracts).get(0).kind()).isEqualTo(ChangeKind.WORDED);
        refused(PlaceUnfit.class, () -> acceptWording.acceptWording(DRAFTER, section.id(), link, "1238份"));
    }

    @Test
    void the_coordinator_accepts_by_a_revision_while_consolidating() throws Refusal {
        ReportView report = reports.beingConsolidated();
        SectionView third = report.sections().get(2);
        String words = third.ordinal() + "项";
        long id = story.add(report.id(), counted("已完成工作"), "2");
        int at = third.text().indexOf(words);
        long link = linkFigure.linkFigure(COORDINATOR, new LinkFigure.Command(third.id(), id, at, at + words.length(), words));
        changeFigure.changeFigure(COORDINATOR, id, n("12"), "补记");
        assertThat(places.staleOfReport(HEAD, report.id())).singleElement()
                .satisfies(use -> assertThat(use.chip().suggestion()).isEqualTo("12项"));

        acceptWording.acceptWording(COORDINATOR, third.id(), link, "12项");

        SectionView after = allReports.readableSection(HEAD, third.id());
        assertThat(after.text()).isEqualTo(third.text().replace(words, "12项"));
        assertThat(after.revisionNumber()).isEqualTo(third.revisionNumber() + 1);
        assertThat(revisions.ofSection(HEAD, third.id()).get(0).reason()).contains("已完成工作").contains("12项");
        assertThat(places.staleOfReport(HEAD, report.id())).isEmpty();
    }

    @Test
    void only_what_stands_there_and_is_one_free_number_can_be_tied() throws Refusal {
        link(DRAFTER, contracts, "36份");
        long elsewhere = story.add(reports.beingDrafted().id(), counted("审查合同"), "36");

        refused(PlaceUnfit.class, () -> linkFigure.linkFigure(DRAFTER, new LinkFigure.Command(section.id(), contracts, 3, 6, "48条")));
        refused(PlaceUnfit.class, () -> linkFigure.linkFigure(DRAFTER, new LinkFigure.Command(section.id(), contracts, -1, 2, "x")));
        refused(PlaceUnfit.class, () -> link(DRAFTER, contracts, "全年审查"));
        refused(PlaceUnfit.class, () -> link(DRAFTER, contracts, "36份"));
        refused(PlaceUnfit.class, () -> link(DRAFTER, elsewhere, "48条"));
        assertThat(places.ofSection(DRAFTER, section.id())).hasSize(1);
    }

    @Test
    void others_neither_tie_nor_write() throws Refusal {
        long link = link(DRAFTER, contracts, "36份");
        changeFigure.changeFigure(DRAFTER, contracts, n("38"), "补报");

        assertThatThrownBy(() -> link(STRANGER, contracts, "48条")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> places.ofSection(STRANGER, section.id())).isInstanceOf(NotFound.class);
        for (Actor colleague : List.of(HEAD, OFFICE_DRAFTER)) {
            assertThatThrownBy(() -> link(colleague, contracts, "48条")).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> unlinkFigure.unlinkFigure(colleague, section.id(), link)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> acceptWording.acceptWording(colleague, section.id(), link, "38份")).isInstanceOf(NotPermitted.class);
        }
        assertThatThrownBy(() -> acceptWording.acceptWording(COORDINATOR, section.id(), link, "38份")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> unlinkFigure.unlinkFigure(DRAFTER, section.id(), 9999)).isInstanceOf(NotFound.class);
        assertThat(openDraft.openDraft(DRAFTER, section.id()).text()).isEqualTo(TEXT);
    }

    @Test
    void words_that_are_gone_are_lost_and_can_be_untied() throws Refusal {
        long link = link(DRAFTER, contracts, "36份");
        write("一、主要举措和成效\n另写一段。");

        Chip lost = places.ofSection(DRAFTER, section.id()).get(0);
        assertThat(lost.state()).isEqualTo(State.LOST);
        assertThat(lost.start()).isEqualTo(-1);
        refused(PlaceUnfit.class, () -> acceptWording.acceptWording(DRAFTER, section.id(), link, "38份"));
        unlinkFigure.unlinkFigure(DRAFTER, section.id(), link);
        assertThat(places.ofSection(DRAFTER, section.id())).isEmpty();
    }

    @Test
    void a_tied_figure_must_be_confirmed_before_consolidation() throws Refusal {
        long loose = story.add(section.reportId(), counted("审查文件"), null);
        assertThat(ledger.outstanding(DRAFTER, section.reportId())).extracting(FigureView::name).containsExactly("审查合同");

        link(DRAFTER, loose, "5份");

        assertThat(ledger.outstanding(DRAFTER, section.reportId())).extracting(FigureView::name).containsExactly("审查合同", "审查文件");
        assertThat(places.ofSection(DRAFTER, section.id()).get(0).suggestion()).isNull();
    }

    private long link(Actor by, long figure, String words) throws Refusal {
        int at = TEXT.indexOf(words);
        return linkFigure.linkFigure(by, new LinkFigure.Command(section.id(), figure, at, at + words.length(), words));
    }

    private void write(String text) throws Refusal {
        saveDraft.saveDraft(DRAFTER, new SaveDraft.Command(section.id(), text, 0, null));
    }

    private void refused(Class<? extends Refusal> refusal, ThrowingCallable action) {
        int entries = notes.entries.size();
        assertThatThrownBy(action).isInstanceOf(refusal);
        assertThat(notes.entries).hasSize(entries);
    }
}

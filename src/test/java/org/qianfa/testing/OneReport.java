package org.qianfa.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.qianfa.cycle.ContentElement;
import org.qianfa.drafting.HoldReport;
import org.qianfa.drafting.ReopenReport;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportProgress;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.ReturnReport;
import org.qianfa.drafting.SectionState;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;

/** Report {@link #ID} of unit {@link #UNIT}, two sections, drafted by persons 21 and 22; behaves as drafting promises. */
public class OneReport implements Reports, ReturnReport, ReopenReport, ReportProgress, HoldReport {

    public static final long ID = 5;
    public static final long UNIT = 3;
    public static final long FIRST_DRAFTER = 21;
    public static final long SECOND_DRAFTER = 22;

    public final List<String> received = new ArrayList<>();
    /** How the report is held; not at all, unless the test says so. */
    public LongConsumer holding = reportId -> { };
    private ReportPhase phase = ReportPhase.UNDER_REVIEW;
    private String documentNumber;
    private String introduction;
    private String measures;

    public OneReport() {
        reset();
    }

    public void reset() {
        received.clear();
        holding = reportId -> { };
        phase = ReportPhase.UNDER_REVIEW;
        documentNumber = null;
        introduction = "2025年，云溪街道深入推进法治政府建设，现将有关情况报告如下。";
        measures = "一、主要举措和成效\n（一）合法性审查。全年审查合同36份、文件12件，提出意见48条，采纳48条。\n\n　　（二）普法<宣传> & “以案释法”";
    }

    public void phase(ReportPhase to) {
        phase = to;
    }

    /** Changes the text behind everybody's back. */
    public void rewrite(String newMeasures) {
        measures = newMeasures;
    }

    public String measures() {
        return measures;
    }

    @Override
    public ReportView report(long reportId) {
        if (reportId != ID) {
            throw new NotFound("report", reportId);
        }
        return new ReportView(ID, 1, UNIT, 2025, "云溪街道2025年度法治政府建设年度报告", phase, documentNumber,
                List.of(section(51, 0, "", introduction, FIRST_DRAFTER), section(52, 1, "一、主要举措和成效", measures, SECOND_DRAFTER)));
    }

    private static SectionView section(long id, int ordinal, String heading, String text, long drafter) {
        return new SectionView(id, ID, ordinal, ordinal, heading, ContentElement.MEASURES_AND_RESULTS, 7, drafter,
                SectionState.DONE, null, text, id * 10, 1, null);
    }

    @Override
    public ReportView readable(Actor reader, long reportId) {
        if (reportId != ID || !reader.worksIn(UNIT)) {
            throw new NotFound("report", reportId);
        }
        return report(reportId);
    }

    @Override
    public SectionView readableSection(Actor reader, long sectionId) {
        return readable(reader, ID).sections().stream().filter(s -> s.id() == sectionId).findFirst().orElseThrow();
    }

    @Override
    public long reportOfSection(long sectionId) {
        return ID;
    }

    @Override
    public List<ReportView> ofCycle(long cycleId) {
        return List.of(report(ID));
    }

    @Override
    public void returnReport(Actor by, long reportId, ReturnOrder order) throws Refusal {
        if (order.reason() == null || order.reason().isBlank()) {
            throw new ReasonMissing();
        }
        received.add("returned: " + order.reason());
        if (order.to() != null) {
            return;
        }
        phase = ReportPhase.CONSOLIDATING;
    }

    @Override
    public void reopenReport(Actor by, long reportId, String reason) {
        received.add("reopened: " + reason);
        phase = ReportPhase.CONSOLIDATING;
    }

    @Override
    public void hold(long reportId) {
        holding.accept(reportId);
    }

    @Override
    public void signed(long reportId) {
        phase = ReportPhase.SIGNED;
    }

    @Override
    public void numbered(long reportId, String number) {
        documentNumber = number;
    }

    @Override
    public void published(long reportId) {
        phase = ReportPhase.PUBLISHED;
    }

    @Override
    public void withheld(long reportId) {
        phase = ReportPhase.WITHHELD;
    }

    @Override
    public void archived(long reportId) {
        received.add("archived after " + phase);
        phase = ReportPhase.ARCHIVED;
    }

    /** As drafting refuses a return without a reason. */
    public static class ReasonMissing extends Refusal {

        ReasonMissing() {
            super("reason missing");
        }
    }

    @Override
    public boolean workedOn(long reportId, long personId) {
        return report(reportId).sections().stream().anyMatch(section -> section.drafterId() == personId);
    }
}

package org.qianfa.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.qianfa.drafting.AmendSection;
import org.qianfa.drafting.MarkSeen;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.ReturnReport;
import org.qianfa.drafting.Revisions;
import org.qianfa.drafting.SectionState;
import org.qianfa.officialtext.IdentifiedParagraph;
import org.qianfa.officialtext.ParagraphIdentity;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;

/** Reports in memory; each new report has a section of its own text. */
public class FakeReports implements Reports, Revisions, AmendSection, ReturnReport, MarkSeen {

    public static final String TEXT = "一、主要举措\n全年办理合法性审查事项12件，审查率达到100%。\n罚款一律从重，不得减轻。";

    private final Map<Long, ReportPhase> phases = new TreeMap<>();
    private final Map<Long, List<String>> texts = new HashMap<>();
    private final List<ReturnOrder> returns = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<String> reasons = new ArrayList<>();
    private long next = 1;

    /** @return the id of a new report under review; its section has the same id plus 1000 */
    public long underReview() {
        long id = next++;
        phases.put(id, ReportPhase.UNDER_REVIEW);
        texts.put(id, new ArrayList<>(List.of(TEXT)));
        return id;
    }

    public void phase(long reportId, ReportPhase phase) {
        phases.put(reportId, phase);
    }

    public String text(long reportId) {
        List<String> all = texts.get(reportId);
        return all.get(all.size() - 1);
    }

    public List<ReturnOrder> returns() {
        return returns;
    }

    /** Why texts were amended, in order. */
    public List<String> reasons() {
        return reasons;
    }

    public static long section(long reportId) {
        return reportId + 1000;
    }

    public long revision(long reportId) {
        return reportId * 100 + texts.get(reportId).size();
    }

    @Override
    public ReportView report(long reportId) {
        if (!phases.containsKey(reportId)) {
            throw new NotFound("report", reportId);
        }
        SectionView section = new SectionView(section(reportId), reportId, 1, 1, "一、主要举措", null, ReviewFixture.OFFICE_DEPARTMENT,
                ReviewFixture.DRAFTER.id(), SectionState.DONE, null, text(reportId), revision(reportId), texts.get(reportId).size(), null);
        return new ReportView(reportId, 1, ReviewFixture.UNIT, 2025, "云溪街道2025年度法治政府建设年度报告", phases.get(reportId), null,
                List.of(section));
    }

    @Override
    public ReportView readable(Actor reader, long reportId) {
        ReportView report = report(reportId);
        if (!reader.worksIn(report.unitId())) {
            throw new NotFound("report", reportId);
        }
        return report;
    }

    @Override
    public SectionView readableSection(Actor reader, long sectionId) {
        return readable(reader, reportOfSection(sectionId)).sections().get(0);
    }

    @Override
    public long reportOfSection(long sectionId) {
        return sectionId - 1000;
    }

    @Override
    public List<ReportView> ofCycle(long cycleId) {
        return phases.keySet().stream().map(this::report).toList();
    }

    @Override
    public List<RevisionView> ofSection(Actor reader, long sectionId) {
        return List.of();
    }

    @Override
    public RevisionView withId(Actor reader, long revisionId) {
        if (!texts.containsKey(revisionId / 100)) {
            throw new NotFound("revision", revisionId);
        }
        readable(reader, revisionId / 100);
        return since(section(revisionId / 100), 0).stream().filter(r -> r.id() == revisionId).findFirst()
                .orElseThrow(() -> new NotFound("revision", revisionId));
    }

    @Override
    public List<RevisionView> since(long sectionId, long revisionId) {
        long report = reportOfSection(sectionId);
        AtomicLong counter = new AtomicLong();
        List<RevisionView> all = new ArrayList<>();
        List<IdentifiedParagraph> last = List.of();
        for (String text : texts.get(report)) {
            last = ParagraphIdentity.next(last, text, counter::incrementAndGet);
            all.add(new RevisionView(report * 100 + all.size() + 1, sectionId, all.size() + 1, ReviewFixture.DRAFTER.id(), Instant.EPOCH, null,
                    text, last));
        }
        return all.stream().filter(r -> r.id() >= revisionId).toList();
    }

    /** One adviser once lent the drafters a hand. */
    @Override
    public Set<Long> authors(long reportId) {
        return Set.of(ReviewFixture.DRAFTER.id(), ReviewFixture.WRITING_ADVISER.id());
    }

    @Override
    public void markSeen(Actor by, long sectionId, int number) {
        seen.put(by.id() + " " + sectionId, number);
    }

    @Override
    public Map<Long, Integer> lastSeen(Actor by, long reportId) {
        Integer number = seen.get(by.id() + " " + section(reportId));
        return number == null ? Map.of() : Map.of(section(reportId), number);
    }

    @Override
    public long amendSection(Actor by, long sectionId, String text, String reason) {
        long report = reportOfSection(sectionId);
        texts.get(report).add(text);
        reasons.add(String.valueOf(reason));
        return revision(report);
    }

    @Override
    public void returnReport(Actor by, long reportId, ReturnOrder order) {
        returns.add(order);
        phases.put(reportId, ReportPhase.CONSOLIDATING);
    }

    @Override
    public boolean workedOn(long reportId, long personId) {
        return report(reportId).sections().stream().anyMatch(section -> section.drafterId() == personId);
    }
}

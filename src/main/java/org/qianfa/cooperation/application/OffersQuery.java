package org.qianfa.cooperation.application;

import java.util.Comparator;
import java.util.List;
import org.qianfa.cooperation.Offers;
import org.qianfa.cooperation.OpenSteps.Step;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class OffersQuery implements Offers {

    private final CooperationTopics topics;

    private final Readership readership;

    OffersQuery(CooperationTopics topics, Readership readership) {
        this.topics = topics;
        this.readership = readership;
    }

    @Override
    public List<Reader> readers(Actor by, long reportId) {
        return readership.of(topics.report(by, reportId).unitId()).entrySet().stream().filter(entry -> entry.getKey().id() != by.id())
                .map(entry -> new Reader(entry.getKey().id(), entry.getKey().displayName(), entry.getValue()))
                .sorted(Comparator.comparing(Reader::name).thenComparing(Reader::id)).toList();
    }

    @Override
    public Offer onReport(Actor by, long reportId) {
        ReportView report = topics.report(by, reportId);
        List<Step> open = topics.open(reportId);
        return new Offer(reportId, report.title(), report.sections().stream().map(s -> new SectionOffer(s.id(), s.heading())).toList(),
                open.stream().map(step -> offer(report, step)).toList(),
                open.stream().filter(step -> step.heldBy(by.id())).map(step -> offer(report, step)).toList());
    }

    private static StepOffer offer(ReportView report, Step step) {
        String subject = step.sectionId() == null ? null : report.sections().stream().filter(s -> s.id() == step.sectionId())
                .map(SectionView::heading).findFirst().orElse(null);
        return new StepOffer(step.taskId(), step.taskKey(), subject, step.countersign(), step.after());
    }
}

package org.qianfa.cooperation.application;

import java.util.List;
import org.qianfa.cooperation.CirculateReport;
import org.qianfa.cooperation.ReportCirculated;
import org.qianfa.cooperation.domain.Circulation;
import org.qianfa.cooperation.domain.Topic;
import org.qianfa.cooperation.domain.Words;
import org.qianfa.cooperation.persistence.SentCirculations;
import org.qianfa.drafting.ReportView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CirculateReportService implements CirculateReport {

    private final CooperationTopics topics;
    private final Readership readership;
    private final SentCirculations circulations;
    private final CooperationRecords records;

    CirculateReportService(CooperationTopics topics, Readership readership, SentCirculations circulations, CooperationRecords records) {
        this.topics = topics;
        this.readership = readership;
        this.circulations = circulations;
        this.records = records;
    }

    @Override
    public long circulateReport(Actor by, Command command) throws Refusal {
        ReportView report = topics.report(by, command.reportId());
        Topic topic = topics.topic(report, command.sectionId(), command.taskId());
        String word = Words.optional(command.word());
        List<Long> readers = readership.chosen(by, report.unitId(), command.readerIds(), Readership.MOST_READERS);
        Circulation circulation = circulations.save(new Circulation(topic, word).sent(by.id(), records.now(), readers));
        records.record(by, "CirculateReport", topic, word, "circulation " + circulation.getId() + " to persons " + readers);
        records.announce(new ReportCirculated(by, circulation.getId(), report.id(), report.unitId(), readers));
        return circulation.getId();
    }
}

package org.qianfa.cooperation.application;

import org.qianfa.cooperation.About;
import org.qianfa.cooperation.OpenCirculation;
import org.qianfa.cooperation.domain.Circulation;
import org.qianfa.cooperation.domain.CirculationReceipt;
import org.qianfa.cooperation.persistence.SentCirculations;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class OpenCirculationService implements OpenCirculation {

    private final SentCirculations circulations;
    private final CooperationTopics topics;
    private final CooperationRecords records;

    OpenCirculationService(SentCirculations circulations, CooperationTopics topics, CooperationRecords records) {
        this.circulations = circulations;
        this.topics = topics;
        this.records = records;
    }

    @Override
    public About openCirculation(Actor by, long circulationId) {
        Circulation circulation = circulations.findById(circulationId).orElseThrow(() -> new NotFound("circulation", circulationId));
        CirculationReceipt receipt = circulation.receiptOf(by.id()).orElseThrow(() -> new NotFound("circulation", circulationId));
        topics.report(by, circulation.getTopic().getReportId());
        if (receipt.open(records.now())) {
            records.record(by, "OpenCirculation", circulation.getTopic(), null, "circulation " + circulationId);
        }
        return circulation.getTopic().view();
    }
}

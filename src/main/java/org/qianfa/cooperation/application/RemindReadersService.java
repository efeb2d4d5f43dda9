package org.qianfa.cooperation.application;

import java.time.Instant;
import java.util.List;
import org.qianfa.cooperation.CooperationRefusal.EverybodyHasRead;
import org.qianfa.cooperation.CooperationRefusal.RemindedToday;
import org.qianfa.cooperation.ReadersReminded;
import org.qianfa.cooperation.RemindReaders;
import org.qianfa.cooperation.domain.Circulation;
import org.qianfa.cooperation.domain.CirculationReceipt;
import org.qianfa.cooperation.persistence.SentCirculations;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RemindReadersService implements RemindReaders {

    private final SentCirculations circulations;
    private final CooperationTopics topics;
    private final CooperationRecords records;

    RemindReadersService(SentCirculations circulations, CooperationTopics topics, CooperationRecords records) {
        this.circulations = circulations;
        this.topics = topics;
        this.records = records;
    }

    @Override
    public int remindReaders(Actor by, long circulationId) throws Refusal {
        Circulation circulation = circulations.lock(circulationId).filter(c -> c.getSenderId() == by.id())
                .orElseThrow(() -> new NotFound("circulation", circulationId));
        topics.report(by, circulation.getTopic().getReportId());
        List<CirculationReceipt> unread = circulation.unread();
        if (unread.isEmpty()) {
            throw new EverybodyHasRead();
        }
        if (unread.stream().anyMatch(this::remindedToday)) {
            throw new RemindedToday();
        }
        Instant now = records.now();
        unread.forEach(receipt -> receipt.remind(now));
        List<Long> readers = unread.stream().map(CirculationReceipt::getReaderId).toList();
        records.record(by, "RemindReaders", circulation.getTopic(), null, "circulation " + circulationId + " to persons " + readers);
        records.announce(new ReadersReminded(by, circulationId, circulation.getTopic().getReportId(), readers));
        return readers.size();
    }

    private boolean remindedToday(CirculationReceipt receipt) {
        return receipt.getRemindedAt() != null && records.day(receipt.getRemindedAt()).equals(records.today());
    }
}

package org.qianfa.cooperation.application;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qianfa.cooperation.Box;
import org.qianfa.cooperation.Circulations;
import org.qianfa.cooperation.ListCursor;
import org.qianfa.cooperation.application.Readership.Names;
import org.qianfa.cooperation.domain.CirculationReceipt;
import org.qianfa.cooperation.persistence.SentCirculations;
import org.qianfa.shared.Actor;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class CirculationsQuery implements Circulations {

    private static final int LARGEST_PAGE = 100;

    private final SentCirculations circulations;
    private final CooperationTopics topics;
    private final Readership readership;

    CirculationsQuery(SentCirculations circulations, CooperationTopics topics, Readership readership) {
        this.circulations = circulations;
        this.topics = topics;
        this.readership = readership;
    }

    @Override
    public Page circulations(Actor by, Box box, ListCursor after, int size) {
        int rows = Math.max(1, Math.min(size, LARGEST_PAGE));
        ListCursor from = after == null ? ListCursor.START : after;
        return box == Box.SENT ? sent(by, from, rows) : received(by, from, rows);
    }

    private Page received(Actor by, ListCursor from, int rows) {
        List<CirculationReceipt> found = circulations.received(by.id(), readership.units(by), from.rank(), from.id(), Limit.of(rows + 1));
        List<CirculationReceipt> shown = found.subList(0, Math.min(rows, found.size()));
        CirculationReceipt last = found.size() > rows ? shown.get(rows - 1) : null;
        return new Page(views(by, shown.stream().map(CirculationReceipt::getCirculation).toList()),
                last == null ? null : new ListCursor(last.getPressing(), last.getId()));
    }

    private Page sent(Actor by, ListCursor from, int rows) {
        List<org.qianfa.cooperation.domain.Circulation> found = circulations.sent(by.id(), readership.units(by), from.id(), Limit.of(rows + 1));
        List<org.qianfa.cooperation.domain.Circulation> shown = found.subList(0, Math.min(rows, found.size()));
        return new Page(views(by, shown), found.size() > rows ? new ListCursor(0, shown.get(rows - 1).getId()) : null);
    }

    @Override
    public List<Circulation> ofReport(Actor by, long reportId) {
        topics.report(by, reportId);
        return views(by, circulations.ofReport(reportId, by.id(), Limit.of(LARGEST_PAGE)));
    }

    @Override
    public int unread(Actor by) {
        return circulations.unread(by.id(), readership.units(by), Limit.of(MOST_COUNTED + 1)).size();
    }

    private List<Circulation> views(Actor by, List<org.qianfa.cooperation.domain.Circulation> found) {
        Set<Long> people = new HashSet<>();
        found.forEach(circulation -> {
            people.add(circulation.getSenderId());
            circulation.getReceipts().forEach(receipt -> people.add(receipt.getReaderId()));
        });
        Names names = readership.names(people);
        return found.stream().map(circulation -> view(by, circulation, names)).toList();
    }

    private static Circulation view(Actor by, org.qianfa.cooperation.domain.Circulation circulation, Names names) {
        boolean all = circulation.getSenderId() == by.id();
        return new Circulation(circulation.getId(), circulation.getTopic().view(), circulation.getSenderId(), names.of(circulation.getSenderId()),
                circulation.getWord(), circulation.getSentAt(), circulation.getReceipts().stream().filter(r -> all || r.getReaderId() == by.id())
                .map(r -> new Receipt(r.getReaderId(), names.of(r.getReaderId()), r.getOpenedAt(), r.getRemindedAt())).toList());
    }
}

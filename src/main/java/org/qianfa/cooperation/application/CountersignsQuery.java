package org.qianfa.cooperation.application;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qianfa.cooperation.Countersigns;
import org.qianfa.cooperation.application.Readership.Names;
import org.qianfa.cooperation.domain.Call;
import org.qianfa.cooperation.domain.Signatory;
import org.qianfa.cooperation.persistence.StoredCountersigns;
import org.qianfa.shared.Actor;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class CountersignsQuery implements Countersigns {

    private static final int MOST = 100;

    private final StoredCountersigns countersigns;
    private final CountersignAccess access;
    private final CooperationTopics topics;
    private final Readership readership;

    CountersignsQuery(StoredCountersigns countersigns, CountersignAccess access, CooperationTopics topics, Readership readership) {
        this.countersigns = countersigns;
        this.access = access;
        this.topics = topics;
        this.readership = readership;
    }

    @Override
    public Countersign countersign(Actor reader, long countersignId) {
        return views(reader, List.of(access.readable(reader, countersignId))).get(0);
    }

    @Override
    public List<Countersign> ofReport(Actor reader, long reportId) {
        topics.report(reader, reportId);
        return views(reader, countersigns.ofReport(reportId, Limit.of(MOST)));
    }

    private List<Countersign> views(Actor reader, List<org.qianfa.cooperation.domain.Countersign> found) {
        Set<Long> people = new HashSet<>();
        found.forEach(countersign -> {
            people.add(countersign.getAskerId());
            countersign.getSignatories().stream().map(Signatory::getPersonId).forEach(people::add);
        });
        Names names = readership.names(people);
        return found.stream().map(countersign -> view(reader, countersign, names)).toList();
    }

    private Countersign view(Actor reader, org.qianfa.cooperation.domain.Countersign countersign, Names names) {
        List<Long> asked = countersign.asked();
        Call call = countersign.getCall();
        return new Countersign(countersign.getId(), countersign.getTopic().view(), call.getMode(), call.getNeeded(), call.getTiming(),
                countersign.getState(), names.of(countersign.getAskerId()), call.getWord(), countersign.getAskedAt(), call.getDueOn(),
                countersign.getEndedAt(), countersign.getEndReason(),
                countersign.getSignatories().stream().map(s -> new Signature(s.getPersonId(), names.of(s.getPersonId()), s.open() && asked.contains(s.getPersonId()),
                        s.getVote(), s.getWord(), s.getVotedAt(), s.getRemoveReason())).toList(),
                !countersign.getState().over() && access.manages(reader, countersign), asked.contains(reader.id()));
    }
}

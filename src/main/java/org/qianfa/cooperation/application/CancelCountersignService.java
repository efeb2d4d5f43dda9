package org.qianfa.cooperation.application;

import org.qianfa.cooperation.CancelCountersign;
import org.qianfa.cooperation.CountersignState;
import org.qianfa.cooperation.domain.Countersign;
import org.qianfa.cooperation.domain.SigningTerms;
import org.qianfa.cooperation.domain.Words;
import org.qianfa.drafting.ReasonMissing;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CancelCountersignService implements CancelCountersign {

    private final CountersignAccess access;
    private final CountersignRecords records;

    CancelCountersignService(CountersignAccess access, CountersignRecords records) {
        this.access = access;
        this.records = records;
    }

    @Override
    public void cancelCountersign(Actor by, long countersignId, String reason) throws Refusal {
        Countersign countersign = access.managed(by, countersignId);
        String why = Words.optional(reason);
        if (why.isEmpty()) {
            throw new ReasonMissing();
        }
        SigningTerms.requireOpen(countersign);
        boolean begun = countersign.getState() == CountersignState.ASKED;
        countersign.cancel(why, records.now());
        records.cancelled(by, countersign, begun);
    }
}

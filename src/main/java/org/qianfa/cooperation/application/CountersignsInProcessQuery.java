package org.qianfa.cooperation.application;

import java.time.LocalDate;
import java.util.List;
import org.qianfa.cooperation.CountersignsInProcess;
import org.qianfa.cooperation.domain.Countersign;
import org.qianfa.cooperation.persistence.StoredCountersigns;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class CountersignsInProcessQuery implements CountersignsInProcess {

    private final StoredCountersigns countersigns;

    CountersignsInProcessQuery(StoredCountersigns countersigns) {
        this.countersigns = countersigns;
    }

    @Override
    public List<Long> asked(long countersignId) {
        return countersign(countersignId).asked();
    }

    @Override
    public boolean over(long countersignId) {
        return countersign(countersignId).getState().over();
    }

    @Override
    public LocalDate dueOn(long countersignId) {
        return countersign(countersignId).getCall().getDueOn();
    }

    private Countersign countersign(long countersignId) {
        return countersigns.findById(countersignId).orElseThrow(() -> new NotFound("countersign", countersignId));
    }
}

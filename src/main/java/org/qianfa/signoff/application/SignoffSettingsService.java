package org.qianfa.signoff.application;

import org.qianfa.shared.Journal;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.qianfa.signoff.SignoffSettings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SignoffSettingsService implements SignoffSettings {

    private final DiscussionNeed need;
    private final Journal journal;

    SignoffSettingsService(DiscussionNeed need, Journal journal) {
        this.need = need;
        this.journal = journal;
    }

    @Override
    @Transactional(readOnly = true)
    public Discussion read(Actor reader, long unitId) {
        requireOffice(reader, unitId);
        return new Discussion(need.always(unitId), need.byRuleAlone(unitId));
    }

    @Override
    public void setDiscussedAlways(Actor by, long unitId, boolean always) {
        requireOffice(by, unitId);
        need.setAlways(unitId, always);
        journal.record(by, "SetSignoffSettings", new Journal.Subject("unit", unitId, unitId), null, "discussed always: " + always);
    }

    private static void requireOffice(Actor person, long unitId) {
        if (!person.worksIn(unitId)) {
            throw new NotFound("unit", unitId);
        }
        if (!person.holds(Role.OFFICE, unitId)) {
            throw new NotPermitted("office of unit " + unitId + " only");
        }
    }
}

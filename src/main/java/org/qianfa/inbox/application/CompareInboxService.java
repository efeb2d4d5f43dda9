package org.qianfa.inbox.application;

import org.qianfa.inbox.CompareInbox;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CompareInboxService implements CompareInbox {

    private final InboxComparison comparison;
    private final RememberedComparison remembered;

    CompareInboxService(InboxComparison comparison, RememberedComparison remembered) {
        this.comparison = comparison;
        this.remembered = remembered;
    }

    @Override
    public Comparison compareInbox(Actor by) {
        if (!by.holds(Role.SYSTEM_ADMIN)) {
            throw new NotPermitted("only a system administrator compares the inbox with the engine");
        }
        return remembered.keep(comparison.compare());
    }
}

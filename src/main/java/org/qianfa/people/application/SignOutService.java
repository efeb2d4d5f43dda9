package org.qianfa.people.application;

import org.qianfa.people.SignOut;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SignOutService implements SignOut {

    private final House house;
    private final Journal journal;

    SignOutService(House house, Journal journal) {
        this.house = house;
        this.journal = journal;
    }

    @Override
    public void signOut(Actor by) {
        journal.record(by, "SignOut", House.subject(house.user(by.id())), null, null);
    }
}

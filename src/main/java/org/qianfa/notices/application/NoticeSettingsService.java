package org.qianfa.notices.application;

import java.util.List;
import java.util.Map;
import org.qianfa.notices.AddressFlawed;
import org.qianfa.notices.Medium;
import org.qianfa.notices.NoticeSettings;
import org.qianfa.notices.persistence.LetterRows;
import org.qianfa.notices.persistence.SettingRows;
import org.qianfa.notices.persistence.SettingRows.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class NoticeSettingsService implements NoticeSettings {

    private final SettingRows rows;
    private final LetterRows letters;
    private final Postman postman;
    private final Journal journal;

    NoticeSettingsService(SettingRows rows, LetterRows letters, Postman postman, Journal journal) {
        this.rows = rows;
        this.letters = letters;
        this.postman = postman;
        this.journal = journal;
    }

    @Override
    @Transactional(readOnly = true)
    public Settings settings(Actor by) {
        Person person = rows.person(by.id()).orElse(Person.USUAL);
        return new Settings(postman.offered(), person.language(), person.digestHour(), rows.addresses(by.id()), rows.timings(by.id()));
    }

    @Override
    public void keep(Actor by, Command command) throws Refusal {
        List<Medium> offered = postman.offered();
        for (Medium medium : offered) {
            requireAddress(medium, address(command, medium));
        }
        rows.keep(by.id(), new Person(command.language(), command.digestHour()));
        for (Medium medium : offered) {
            keepAddress(by, medium, address(command, medium));
            command.timings().getOrDefault(medium, Map.of()).forEach((kind, timing) -> rows.timing(by.id(), medium, kind, timing));
        }
        // Where somebody can be reached is written down nowhere else.
        journal.record(by, "KeepNoticeSettings", new Journal.Subject("person", by.id(), by.unitId()), null, null);
    }

    private void keepAddress(Actor by, Medium medium, String address) {
        if (address == null) {
            return;
        }
        rows.address(by.id(), medium, address);
        if (address.isEmpty()) {
            letters.removeWaiting(by.id(), medium);
        } else {
            letters.readdress(by.id(), medium, address);
        }
    }

    /** @return {@code null} if nothing was said of it */
    private static String address(Command command, Medium medium) {
        String address = command.addresses().get(medium);
        return address == null ? null : address.strip();
    }

    private static void requireAddress(Medium medium, String address) throws AddressFlawed {
        if (address != null && !address.isEmpty() && !medium.takes(address)) {
            throw new AddressFlawed(medium);
        }
    }
}

package org.qianfa.people.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.qianfa.people.AbsenceRefusal;
import org.qianfa.people.AbsenceRefusal.AbsenceEmpty;
import org.qianfa.people.AbsenceRefusal.AbsenceOverlaps;
import org.qianfa.people.AbsenceRefusal.AbsenceUnexplained;
import org.qianfa.people.AbsenceRefusal.SubstituteUnsuitable;
import org.qianfa.people.Absences;
import org.qianfa.people.Person;
import org.qianfa.people.domain.TimeAway;
import org.qianfa.people.domain.User;
import org.qianfa.people.persistence.TimesAway;
import org.qianfa.people.persistence.Users;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Role;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AbsencesService implements Absences {

    private static final int LONGEST_REASON = 200;
    private static final Limit SHOWN = Limit.of(100);

    private final TimesAway times;
    private final Users users;
    private final Journal journal;
    private final Clock clock;

    AbsencesService(TimesAway times, Users users, Journal journal, Clock clock) {
        this.times = times;
        this.users = users;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Absence> of(Actor by, long personId) {
        user(by, personId);
        return times.findByPersonIdOrderByBackOnDescIdDesc(personId, SHOWN).stream().map(this::view)
                .sorted(Comparator.comparing(Absence::standing).reversed()).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> candidates(Actor by, long personId) {
        return users.inBusiness(user(by, personId).placesOfWork()).stream().filter(colleague -> colleague.id() != personId).map(User::view).toList();
    }

    @Override
    public long enter(Actor by, Command command) throws AbsenceRefusal {
        User person = user(by, command.personId());
        // Two entries at one moment must not overlap.
        users.lock(person.id());
        String why = command.reason() == null ? "" : command.reason().strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new AbsenceUnexplained(LONGEST_REASON);
        }
        if (!command.awayFrom().isBefore(command.backOn()) || !today().isBefore(command.backOn())) {
            throw new AbsenceEmpty();
        }
        if (candidates(by, person.id()).stream().noneMatch(one -> one.id() == command.substituteId())) {
            throw new SubstituteUnsuitable();
        }
        if (times.overlapping(person.id(), command.awayFrom(), command.backOn())) {
            throw new AbsenceOverlaps();
        }
        TimeAway kept = times.save(new TimeAway(command, why, by.id(), clock.instant()));
        journal.record(by, "EnterAbsence", House.subject(person), why, command.awayFrom() + " – " + command.backOn() + ", " + command.substituteId());
        return kept.id();
    }

    @Override
    public void end(Actor by, long absenceId) {
        TimeAway time = times.findById(absenceId).filter(t -> t.standingOn(today()) && mayKnow(by, t.personId()))
                .orElseThrow(() -> new NotFound("absence", absenceId));
        time.end(by.id(), clock.instant());
        journal.record(by, "EndAbsence", House.subject(user(by, time.personId())), null, time.awayFrom() + " – " + time.backOn());
    }

    private User user(Actor by, long personId) {
        return users.findById(personId).filter(person -> mayKnow(by, person.id())).orElseThrow(() -> new NotFound("user", personId));
    }

    private static boolean mayKnow(Actor by, long personId) {
        return by.id() == personId || by.holds(Role.SECURITY_ADMIN);
    }

    private Absence view(TimeAway time) {
        Person substitute = users.findById(time.substituteId()).map(User::view).orElseThrow();
        return new Absence(time.id(), time.personId(), substitute, time.awayFrom(), time.backOn(), time.reason(), time.standingOn(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

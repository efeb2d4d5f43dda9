package org.qianfa.people.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.qianfa.people.Person;
import org.qianfa.people.Substitutes;
import org.qianfa.people.domain.TimeAway;
import org.qianfa.people.domain.User;
import org.qianfa.people.persistence.TimesAway;
import org.qianfa.people.persistence.Users;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class SubstitutesService implements Substitutes {

    private final TimesAway times;
    private final Users users;
    private final Clock clock;

    SubstitutesService(TimesAway times, Users users, Clock clock) {
        this.times = times;
        this.users = users;
        this.clock = clock;
    }

    @Override
    public Optional<Person> of(long personId) {
        LocalDate today = LocalDate.now(clock);
        Set<Long> chain = new HashSet<>(Set.of(personId));
        Optional<TimeAway> away = times.on(personId, today);
        while (away.isPresent() && chain.size() <= LONGEST_CHAIN && chain.add(away.get().substituteId())) {
            long next = away.get().substituteId();
            away = times.on(next, today);
            if (away.isEmpty()) {
                return users.findById(next).filter(User::enabled).map(User::view);
            }
        }
        return Optional.empty();
    }
}

package org.qianfa.notices.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.notices.DeadLetters;
import org.qianfa.notices.LetterReasonMissing;
import org.qianfa.notices.persistence.DeadLetterRows;
import org.qianfa.notices.persistence.DeadLetterRows.Dead;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DeadLettersService implements DeadLetters {

    private static final int LARGEST_PAGE = 100;
    private static final int MOST_AT_ONCE = 500;

    private final DeadLetterRows rows;
    private final Directory directory;
    private final Journal journal;
    private final Clock clock;

    DeadLettersService(DeadLetterRows rows, Directory directory, Journal journal, Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Page deadLetters(Actor by, Long after, int size) {
        requireAdministrator(by);
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        List<Dead> found = rows.newest(after, limit + 1);
        List<Dead> shown = found.subList(0, Math.min(limit, found.size()));
        Map<Long, Person> people = directory.persons(shown.stream().map(Dead::personId).distinct().toList());
        return new Page(shown.stream().map(dead -> letter(dead, people.get(dead.personId()))).toList(),
                found.size() > limit ? shown.get(limit - 1).id() : null);
    }

    @Override
    public void retry(Actor by, long letterId, String reason) throws Refusal {
        requireAdministrator(by);
        requireReason(reason);
        if (!revive(by, letterId, reason)) {
            throw new NotFound("message", letterId);
        }
    }

    @Override
    public int retryAll(Actor by, String reason) throws Refusal {
        requireAdministrator(by);
        requireReason(reason);
        return (int) rows.newest(null, MOST_AT_ONCE).stream().filter(dead -> revive(by, dead.id(), reason)).count();
    }

    /** @return whether it was given up until now */
    private boolean revive(Actor by, long letterId, String reason) {
        Optional<Long> person = rows.revive(letterId, clock.instant());
        person.ifPresent(id -> journal.record(by, "RetryLetter", new Journal.Subject("letter", letterId, null), reason.strip(), "to person " + id));
        return person.isPresent();
    }

    private static void requireReason(String reason) throws LetterReasonMissing {
        if (reason == null || reason.isBlank()) {
            throw new LetterReasonMissing();
        }
    }

    private static DeadLetter letter(Dead dead, Person person) {
        return new DeadLetter(dead.id(), dead.personId(), person == null ? "" : person.displayName(), dead.medium(), dead.attempts(), dead.error(),
                dead.createdAt(), dead.lines());
    }

    private static void requireAdministrator(Actor by) {
        if (!by.holds(Role.SYSTEM_ADMIN)) {
            throw new NotPermitted("only a system administrator looks after messages");
        }
    }
}

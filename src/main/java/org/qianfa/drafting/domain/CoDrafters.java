package org.qianfa.drafting.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everybody who helps with a section or ever did. */
@Embeddable
class CoDrafters {

    @ElementCollection
    @CollectionTable(name = "drafting_co_drafter", joinColumns = @JoinColumn(name = "section_id"))
    private Set<CoDrafter> everyone = new HashSet<>();

    void invite(long personId, long by, Instant at) {
        begin(new CoDrafter(personId, by, at, null, false));
    }

    /** Helps as long as the task is lent. */
    void lend(long personId, long by, Instant at) {
        begin(new CoDrafter(personId, by, at, null, true));
    }

    private void begin(CoDrafter helper) {
        everyone.removeIf(c -> c.personId() == helper.personId());
        everyone.add(helper);
    }

    /** @return whether the person was one */
    boolean dismiss(long personId, Instant at) {
        Optional<CoDrafter> found = standing().stream().filter(c -> c.personId() == personId).findFirst();
        found.ifPresent(c -> end(c, at));
        return found.isPresent();
    }

    /** @return who helped by a loan until now */
    List<Long> endLoans(Instant at) {
        List<CoDrafter> lent = standing().stream().filter(CoDrafter::lent).toList();
        lent.forEach(c -> end(c, at));
        return lent.stream().map(CoDrafter::personId).toList();
    }

    private void end(CoDrafter helper, Instant at) {
        everyone.remove(helper);
        everyone.add(helper.ended(at));
    }

    /** The former drafter keeps a place among those who had a hand in the text; the new one helps no more. */
    void remember(long former, long successor, Instant at) {
        dismiss(successor, at);
        invite(former, successor, at);
        dismiss(former, at);
    }

    boolean ever(long personId) {
        return everyone.stream().anyMatch(c -> c.personId() == personId);
    }

    boolean now(long personId) {
        return everyone.stream().anyMatch(c -> c.personId() == personId && c.standing());
    }

    /** In the order of their invitation. */
    List<CoDrafter> standing() {
        return everyone.stream().filter(CoDrafter::standing)
                .sorted(Comparator.comparing(CoDrafter::invitedAt).thenComparing(CoDrafter::personId)).toList();
    }
}

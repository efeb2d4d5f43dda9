package org.qianfa.review.application;

import java.util.List;
import java.util.stream.Collectors;
import org.qianfa.review.AdviserAssignment.Candidate;
import org.qianfa.review.AdviserAssignment.Choice;
import org.qianfa.review.AdviserAssignment.Step;
import org.qianfa.review.AdviserRefusal.AdviserInConflict;
import org.qianfa.review.AdviserRefusal.AdviserNeeded;
import org.qianfa.review.AdviserRefusal.AdviserUnknown;
import org.qianfa.review.AdviserRefusal.ConflictUnexplained;
import org.qianfa.review.domain.AdviserEntry;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.persistence.AdviserEntries;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Component;

/** Decides which advisers are called to a matter, and keeps why. */
@Component
class Assigning {

    private final AdviserCandidates candidates;
    private final AdviserEntries entries;
    private final Proceedings proceedings;

    Assigning(AdviserCandidates candidates, AdviserEntries entries, Proceedings proceedings) {
        this.candidates = candidates;
        this.entries = entries;
        this.proceedings = proceedings;
    }

    /** Whom the choice means. Changes nothing. */
    Assigned choose(Matter matter, Choice choice) throws Refusal {
        List<Candidate> all = candidates.of(matter);
        String reason = choice.reason() == null || choice.reason().isBlank() ? null : choice.reason().strip();
        if (choice.advisers() == null) {
            return new Assigned(all, all.stream().filter(Candidate::proposed).toList(), null);
        }
        List<Candidate> chosen = all.stream().filter(c -> choice.advisers().contains(c.personId())).toList();
        if (chosen.size() < choice.advisers().stream().distinct().count()) {
            throw new AdviserUnknown();
        }
        if (chosen.isEmpty() && all.stream().anyMatch(Candidate::proposed)) {
            throw new AdviserNeeded();
        }
        for (Candidate one : chosen) {
            requireFree(one, reason);
        }
        return new Assigned(all, chosen, reason);
    }

    /** Guards the call of one adviser. @param reason {@code null} if none was given */
    static void requireFree(Candidate one, String reason) throws AdviserInConflict, ConflictUnexplained {
        if (one.conflict() != null && one.conflict().absolute()) {
            throw new AdviserInConflict(one.name());
        }
        if (one.conflict() != null && reason == null) {
            throw new ConflictUnexplained(one.name());
        }
    }

    /** Remembers who was called and who was left out, each with what it was based on. */
    void keep(Actor by, Matter matter, Assigned assigned) {
        for (Candidate one : assigned.all()) {
            boolean called = assigned.called().contains(one);
            String reason = called && one.conflict() != null ? assigned.reason() : null;
            entries.save(new AdviserEntry(matter, one, called ? Step.CALLED : Step.LEFT_OUT, reason, by.id(), proceedings.now()));
        }
    }

    /** Every adviser of the unit, weighed for the matter. */
    List<Candidate> weighed(Matter matter) {
        return candidates.of(matter);
    }

    void keep(Actor by, Matter matter, List<Candidate> about, Step step, String reason) {
        about.forEach(one -> entries.save(new AdviserEntry(matter, one, step, reason, by.id(), proceedings.now())));
    }

    /** @param all every adviser of the unit @param reason why somebody in conflict is called */
    record Assigned(List<Candidate> all, List<Candidate> called, String reason) {

        List<Long> ids() {
            return called.stream().map(Candidate::personId).toList();
        }

        /** For the journal. */
        String told() {
            return all.stream().map(c -> (called.contains(c) ? "called " : "left out ") + c.personId() + " (load " + c.load()
                    + (c.fits() ? ", field" : "") + (c.conflict() == null ? "" : ", " + c.conflict()) + ")").collect(Collectors.joining("; "));
        }
    }
}

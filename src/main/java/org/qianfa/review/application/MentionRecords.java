package org.qianfa.review.application;

import java.util.HashSet;
import java.util.Set;
import org.qianfa.review.AnnotationRefusal.PersonOutOfReach;
import org.qianfa.review.PersonMentioned;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Mention;
import org.qianfa.review.domain.NamedPeople;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.persistence.MentionRows;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;

/** Looks for names in what is said, and remembers whom it reaches. */
@Component
class MentionRecords {

    private final Audience audience;
    private final MentionRows mentions;
    private final Proceedings proceedings;

    MentionRecords(Audience audience, MentionRows mentions, Proceedings proceedings) {
        this.audience = audience;
        this.mentions = mentions;
        this.proceedings = proceedings;
    }

    /** @param about what is answered, {@code null} for a draft */
    void require(Actor by, Matter matter, Opinion about, String text) throws PersonOutOfReach {
        if (NamedPeople.possibleIn(text)) {
            names(by, matter, about).require(text);
        }
    }

    /** Of what is sent. @param entryId {@code null} for the annotation itself @return names it does not reach, or no longer */
    Set<String> keep(Actor by, Matter matter, Opinion about, Long entryId, String text) {
        if (!NamedPeople.possibleIn(text)) {
            return Set.of();
        }
        NamedPeople names = names(by, matter, about);
        names.in(text).forEach(person -> {
            mentions.save(new Mention(about.getId(), entryId, person, by.id(), proceedings.now()));
            proceedings.tell(new PersonMentioned(by, matter.id(), about.getId(), person));
        });
        return names.unreached(text);
    }

    /** Nobody calls himself. */
    private NamedPeople names(Actor by, Matter matter, Opinion about) {
        Set<Long> reachable = new HashSet<>(audience.of(matter, about));
        reachable.remove(by.id());
        return new NamedPeople(audience.people(matter), reachable);
    }
}

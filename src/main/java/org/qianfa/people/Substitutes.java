package org.qianfa.people;

import java.util.Optional;

/** Who stands in for whom today. */
public interface Substitutes {

    /** No chain of substitutes is followed further than this. */
    int LONGEST_CHAIN = 3;

    /**
     * Who stands in for the person today: the substitute, or the substitute's own if that one is away too. Nobody if the
     * person is here, if the chain comes back to somebody in it or is too long, or if the account at its end is closed.
     */
    Optional<Person> of(long personId);
}

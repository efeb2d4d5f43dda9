package org.qianfa.drafting;

import org.qianfa.shared.Refusal;

/** Somebody must decide every place where two texts disagree. */
public class ConflictsUndecided extends Refusal {

    public ConflictsUndecided(long left) {
        super(left + " conflicts are not decided", left);
    }
}

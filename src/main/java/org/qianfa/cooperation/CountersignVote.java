package org.qianfa.cooperation;

/** What a countersigner says; the last two with a word why. */
public enum CountersignVote {
    AGREE, OBJECT, ABSTAIN
}

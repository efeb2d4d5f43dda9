package org.qianfa.review;

/** Closes a matter in the register. Called by the process; doing it twice changes nothing. */
public interface RegisterMatter {

    void registerMatter(long matterId);
}

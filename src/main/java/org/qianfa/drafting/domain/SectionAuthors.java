package org.qianfa.drafting.domain;

/**
 * Everybody who had or has a hand in a section.
 *
 * @param author who wrote the newest revision, {@code null} if there is none
 */
public record SectionAuthors(long drafter, CoDrafters coDrafters, Long author) {

    /** Drafts it or helps with it now. */
    public boolean now(long personId) {
        return drafter == personId || coDrafters.now(personId);
    }

    /** Drafts it or helps with it, or ever did. */
    public boolean ever(long personId) {
        return drafter == personId || coDrafters.ever(personId);
    }

    /** The drafter, and who wrote the revision handed in. */
    public boolean handedIn(long personId) {
        return drafter == personId || author != null && author == personId;
    }

    /** Had a hand in the text, or was asked to. */
    public boolean wrote(long personId) {
        return ever(personId) || handedIn(personId);
    }
}

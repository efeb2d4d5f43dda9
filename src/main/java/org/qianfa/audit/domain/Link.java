package org.qianfa.audit.domain;

import org.qianfa.shared.Sm3;

/**
 * An entry in its place in the chain.
 *
 * @param id             number in the chain, from 1 and without gaps
 * @param previousDigest digest of the entry before
 * @param digest         digest of all the rest
 */
public record Link(long id, Entry entry, String previousDigest, String digest) {

    /** The entry as the next link after the head. */
    public static Link after(Head head, Entry entry) {
        long id = head.entryId() + 1;
        return new Link(id, entry, head.digest(), digest(id, entry, head.digest()));
    }

    /** Whether this link says what was written, and continues the head. */
    public boolean continues(Head head) {
        return id == head.entryId() + 1 && previousDigest.equals(head.digest())
            && digest.equals(digest(id, entry, previousDigest));
    }

    public Head head() {
        return new Head(id, digest);
    }

    private static String digest(long id, Entry e, String previous) {
        return Sm3.hexOfFields(id, e.at(), e.actorId(), e.actorName(), e.username(), e.action(), e.subjectType(), e.subjectId(), e.unitId(),
            e.reason(), e.details(), previous);
    }
}

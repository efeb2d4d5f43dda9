package org.qianfa.officialtext;

import java.util.Optional;

/**
 * Where an anchor stands on a later revision.
 *
 * @param range none if the words are lost; a proposal if it is uncertain
 */
public record Placement(Status status, Optional<Range> range) {

    public enum Status {
        /** The same words at the same place of the same paragraph. */
        SAME,
        /** The same words at another place, and no other can be meant. */
        MOVED,
        /** The words changed in part, or stand where others may be meant: a person confirms. */
        UNCERTAIN,
        /** The words are gone: to be attached anew or closed. */
        LOST
    }

    /**
     * UTF-16 offsets {@code [start, end)} of a paragraph of the later revision; the end may lie beyond it if the words run
     * on into the next.
     */
    public record Range(long paragraphId, int start, int end) {
    }

    public boolean certain() {
        return status == Status.SAME || status == Status.MOVED;
    }

    static Placement lost() {
        return new Placement(Status.LOST, Optional.empty());
    }

    static Placement at(Status status, Range range) {
        return new Placement(status, Optional.of(range));
    }

    static Placement uncertain(Optional<Range> range) {
        return range.map(r -> at(Status.UNCERTAIN, r)).orElseGet(Placement::lost);
    }
}

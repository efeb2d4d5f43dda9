package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * The author of an annotation says where it stands now: confirms the proposed place, or attaches it to other words of the
 * section. What it was first put beside is kept, and so is every place it was given.
 */
public interface PlaceAnnotation {

    /**
     * @param words words of the newest revision of the annotation's section; with {@code start} {@code null} they are looked up
     * @throws org.qianfa.shared.NotFound     if there is none, or the person may not know of it
     * @throws org.qianfa.shared.NotPermitted unless the person is its author
     * @throws Refusal if the section has a newer revision, the words do not stand there, the place is certain, or it is closed
     */
    Act placeAnnotation(Actor by, long opinionId, Words words) throws Refusal;

    /** @param revisionId the revision they were marked in, {@code null} to have the words looked up */
    record Words(Long revisionId, Integer start, Integer end, String quote) {
    }

    /** What was done. */
    enum Act {
        /** 确认位置. */
        CONFIRMED,
        /** 重新选定. */
        REATTACHED
    }
}

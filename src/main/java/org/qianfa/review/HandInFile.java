package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The department hands in an amended file (修改稿), while it supplements materials or answers the review. Every version is kept. */
public interface HandInFile {

    /**
     * @return the number of the version
     * @throws org.qianfa.shared.NotPermitted if the person neither drafts in the department nor heads it
     * @throws Refusal if the note is missing, the file cannot be read or is the one handed in last, or no file is awaited
     */
    int handInFile(Actor by, long matterId, Command command) throws Refusal;

    /** @param note what was amended; mandatory */
    record Command(String fileName, byte[] content, String note) {
    }
}

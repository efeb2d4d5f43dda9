package org.qianfa.review;

import java.time.Instant;
import org.qianfa.documents.inspection.UploadKind;

/** A file added to what is said about a matter (附件). @param digest SM3 of the content, 64 hexadecimal digits */
public record AttachmentView(long id, String fileName, UploadKind kind, long size, String digest, long addedBy, Instant addedAt) {

    private static final int KIBIBYTE = 1024;

    /** Rounded up. */
    public long kilobytes() {
        return (size + KIBIBYTE - 1) / KIBIBYTE;
    }
}

package org.qianfa.review;

import org.qianfa.documents.inspection.UploadFault;

/** A file that cannot be attached. */
public class AttachmentRefused extends ReviewRefusal {

    private static final int MEBIBYTE = 1024 * 1024;

    /** @param limit of a file, in bytes @param most files there may be */
    public AttachmentRefused(AttachmentFault fault, String fileName, long limit, int most) {
        super(false, fault + ": " + fileName, fault, fileName, limit / MEBIBYTE, most);
    }

    /** Why. */
    public enum AttachmentFault {
        EMPTY, TOO_LARGE, KIND_NOT_ALLOWED, NAME_CONTRADICTS_CONTENT, WITH_MACROS, ENCRYPTED, ALREADY_THERE, TOO_MANY;

        public static AttachmentFault of(UploadFault fault) {
            return valueOf(fault.name());
        }
    }
}

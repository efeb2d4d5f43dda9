package org.qianfa.figures;

import org.qianfa.documents.inspection.UploadFault;
import org.qianfa.shared.Refusal;

/** A file that cannot be kept as evidence. */
public class EvidenceRefused extends Refusal {

    public EvidenceRefused(Reason reason, String fileName, long limit) {
        super(reason + ": " + fileName, reason, fileName, limit / (1024 * 1024));
    }

    /** Why. */
    public enum Reason {
        EMPTY, TOO_LARGE, KIND_NOT_ALLOWED, NAME_CONTRADICTS_CONTENT, WITH_MACROS, ENCRYPTED, ALREADY_THERE, TOO_MANY;

        public static Reason of(UploadFault fault) {
            return valueOf(fault.name());
        }
    }
}

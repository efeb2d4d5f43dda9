package org.qianfa.documents;

import org.qianfa.shared.Refusal;

/** The file is larger than allowed. */
public class FileTooLarge extends Refusal {

    private static final long MEBIBYTE = 1 << 20;

    /** @param bytes size found @param limit size allowed, in bytes */
    public FileTooLarge(long bytes, long limit) {
        super(bytes + " bytes", inMebibytes(bytes), inMebibytes(limit));
    }

    /** Rounded up to a tenth, so that what is too large never looks allowed. */
    private static double inMebibytes(long bytes) {
        return Math.ceil(bytes * 10.0 / MEBIBYTE) / 10;
    }
}

package org.qianfa.documents;

import org.qianfa.shared.Refusal;

/** The text in the file is longer than a report may be. */
public class DocumentTooLong extends Refusal {

    public DocumentTooLong(int length, int limit) {
        super("the text has " + length + " characters", length, limit);
    }
}

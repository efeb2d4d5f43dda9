package org.qianfa.documents;

import org.qianfa.shared.Refusal;

/** The file claims to be of its kind but cannot be read as one. */
public class FileDamaged extends Refusal {

    public FileDamaged(FileKind kind) {
        super("damaged " + kind, kind);
    }
}

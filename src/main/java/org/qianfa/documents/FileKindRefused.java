package org.qianfa.documents;

import org.qianfa.shared.Refusal;

/** The file is of a kind that holds no text one could take. */
public class FileKindRefused extends Refusal {

    public FileKindRefused(FileKind kind) {
        super("not taken: " + kind, kind);
    }
}

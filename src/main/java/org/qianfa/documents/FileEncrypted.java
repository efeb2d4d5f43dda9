package org.qianfa.documents;

import org.qianfa.shared.Refusal;

/** The file asks for a password. */
public class FileEncrypted extends Refusal {

    public FileEncrypted() {
        super("the file is encrypted");
    }
}

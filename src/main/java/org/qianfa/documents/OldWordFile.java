package org.qianfa.documents;

import org.qianfa.shared.Refusal;

/** The file is in the binary form of Word 97–2003 (.doc); it must first be saved as .docx. */
public class OldWordFile extends Refusal {

    public OldWordFile() {
        super("a .doc file");
    }
}

package org.qianfa.documents;

import org.qianfa.shared.Refusal;

/** There is nothing in the file, or nothing but blanks. */
public class FileEmpty extends Refusal {

    public FileEmpty() {
        super("the file holds no text");
    }
}

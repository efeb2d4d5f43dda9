package org.qianfa.documents;

import org.qianfa.shared.Refusal;

/** The bytes of the text are in none of the known encodings. */
public class EncodingUnknown extends Refusal {

    public EncodingUnknown() {
        super("neither UTF-8, UTF-16 nor GB18030");
    }
}

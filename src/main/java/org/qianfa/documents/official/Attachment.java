package org.qianfa.documents.official;

import java.util.List;

/** An attachment (附件), on a page of its own. Its title stands in the attachment note too. */
public record Attachment(String title, List<Block> blocks) {

    public Attachment {
        blocks = List.copyOf(blocks);
    }
}

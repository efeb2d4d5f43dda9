package org.qianfa.documents.layout;

import java.util.List;
import org.qianfa.documents.official.OfficialDocument;

/** A document on its pages. */
public record LaidOut(OfficialDocument document, List<Page> pages) {

    public LaidOut {
        pages = List.copyOf(pages);
    }
}

package org.qianfa.documents;

import java.util.List;

/**
 * What happened to something in a file that plain official text cannot hold. For the person to check.
 *
 * @param count    how often, from 1
 * @param excerpts the words concerned, shortened, only the first few; empty where there are none to show
 */
public record Note(Kind kind, int count, List<String> excerpts) {

    public Note {
        excerpts = List.copyOf(excerpts);
    }

    /** In the order in which a person should read them: what was lost first. */
    public enum Kind {
        FOOTNOTES_LEFT_OUT, HIDDEN_TEXT_LEFT_OUT, DELETIONS_LEFT_OUT, COMMENTS_LEFT_OUT, PICTURES_LEFT_OUT,
        OBJECTS_LEFT_OUT, ATTACHED_TEXT_LEFT_OUT, HEADERS_LEFT_OUT, CONTENTS_LEFT_OUT, BULLETS_LEFT_OUT,
        INSERTIONS_KEPT, TABLES_FLATTENED, TEXT_BOXES_MOVED, FORMULAS_FLATTENED, LINES_PARTED, NUMBERS_WRITTEN_OUT
    }
}

package org.qianfa.commandline;

import java.util.List;

/** Something that can be found in one text and listed. */
interface Listing {

    /** The word that calls it. */
    String name();

    /**
     * What is found, as records to be written as a JSON array; offsets are code points of the text, ranges half-open.
     */
    List<?> entries(String text);

    /** What is found, for people, line by line. */
    List<String> lines(String text);
}

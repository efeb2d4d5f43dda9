package org.qianfa.documents;

import java.util.List;

/**
 * What a file says.
 *
 * @param kind  what the file was
 * @param text  plain official text: one paragraph a line, no blank lines, no indentation; never empty
 * @param notes what the person should check
 */
public record ReadDocument(FileKind kind, String text, List<Note> notes) {

    public ReadDocument {
        notes = List.copyOf(notes);
    }
}

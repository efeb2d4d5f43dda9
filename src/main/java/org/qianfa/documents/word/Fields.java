package org.qianfa.documents.word;

import java.util.ArrayDeque;
import java.util.Deque;

/** The fields (page numbers, links, tables of contents) that are open while a document is read. */
final class Fields {

    private static final String CONTENTS = "TOC";
    private final Deque<StringBuilder> open = new ArrayDeque<>();

    void mark(String type) {
        if (type.equals("begin")) {
            open.push(new StringBuilder());
        } else if (type.equals("end") && !open.isEmpty()) {
            open.pop();
        }
    }

    void instruction(String text) {
        if (!open.isEmpty()) {
            open.peek().append(text);
        }
    }

    /** Whether what is read now is a table of contents made by Word. */
    boolean inContents() {
        return open.stream().anyMatch(instruction -> contents(instruction.toString()));
    }

    static boolean contents(String instruction) {
        return instruction.strip().startsWith(CONTENTS);
    }
}

package org.qianfa.documents.word;

import java.util.ArrayList;
import java.util.List;

/** A paragraph while it is read: its words so far, and what its properties said. */
final class ParagraphDraft {

    ListPlace place = ListPlace.NOT_SAID;
    String style = "";
    /** Its end was deleted as a tracked change, so what follows belongs to it. */
    boolean endDeleted;
    /** Paragraphs of text boxes anchored in it. */
    final List<String> boxes = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    void add(String text) {
        line.append(text);
    }

    /** Whether the line so far has words, so that breaking it makes two. */
    boolean breakLine() {
        boolean parts = !line.toString().isBlank();
        lines.add(line.toString());
        line.setLength(0);
        return parts;
    }

    int length() {
        return line.length();
    }

    String from(int start) {
        return line.substring(Math.min(start, line.length()));
    }

    boolean blank() {
        return line.toString().isBlank() && lines.stream().allMatch(String::isBlank);
    }

    /** Its lines, the first that has words with the number before it. */
    List<String> numbered(String number) {
        List<String> finished = new ArrayList<>(lines);
        finished.add(line.toString());
        for (int i = 0; i < finished.size(); i++) {
            if (!finished.get(i).isBlank()) {
                finished.set(i, number + (number.isEmpty() ? finished.get(i) : finished.get(i).strip()));
                break;
            }
        }
        return finished;
    }
}

package org.qianfa.review.domain;

import java.util.List;

/** The paragraphs that differ between two texts of a section; those before and after that are the same are left out. */
public record TextChange(String before, String after) {

    public static TextChange between(String old, String now) {
        List<String> was = old.lines().toList();
        List<String> is = now.lines().toList();
        int shorter = Math.min(was.size(), is.size());
        int head = 0;
        while (head < shorter && was.get(head).equals(is.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && was.get(was.size() - 1 - tail).equals(is.get(is.size() - 1 - tail))) {
            tail++;
        }
        return new TextChange(String.join("\n", was.subList(head, was.size() - tail)),
                String.join("\n", is.subList(head, is.size() - tail)));
    }
}

package org.qianfa.documents.layout;

import java.util.List;

/** A side of paper. @param number from 1 @param lines in reading order */
public record Page(int number, List<Line> lines, List<Rule> rules) {

    public Page {
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
    }
}

package org.qianfa.documents.layout;

/** A drawn line, in points from the upper left corner of the page. */
public record Rule(double x1, double y1, double x2, double y2, double width, Ink ink) {

    Rule at(double dx, double dy) {
        return new Rule(x1 + dx, y1 + dy, x2 + dx, y2 + dy, width, ink);
    }
}

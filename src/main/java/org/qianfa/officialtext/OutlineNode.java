package org.qianfa.officialtext;

import java.util.List;

/**
 * A part of a text that its outline names. Offsets are UTF-16 units of the text as given; the range is half-open and holds
 * number, title, own text and children, but no blanks at its end.
 *
 * @param level    how deep it is nested, 1 for a root, whatever its number looks like
 * @param number   as written, e.g. {@code （一）} or {@code 一是}; empty for a topic sentence without number
 * @param title    without the mark that ends it
 * @param start    of the number, or of the title if there is no number
 * @param children in order, disjoint, inside the range; between two of them stand blanks only, and the last one ends where
 *                 this node ends
 */
public record OutlineNode(int level, String number, String title, int start, int end, List<OutlineNode> children) {
}

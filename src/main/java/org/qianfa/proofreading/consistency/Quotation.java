package org.qianfa.proofreading.consistency;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.proofreading.finding.PlacedParagraph;

/**
 * What stands in “”, or in ‘’ outside of them.
 *
 * @param start     of the opening mark, in the text
 * @param end       behind the closing mark
 * @param paragraph number of its paragraph
 */
record Quotation(int start, int end, String name, int paragraph) {

    private static final int LONGEST = 40;
    private static final String OPENING = "“‘";
    private static final String CLOSING = "”’";

    /** In order. A mark that the paragraph does not close soon opens none. */
    static List<Quotation> in(List<PlacedParagraph> paragraphs) {
        List<Quotation> quotations = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            String text = paragraphs.get(p).text();
            int open = -1;
            int kind = -1;
            for (int i = 0; i < text.length(); i++) {
                int opening = OPENING.indexOf(text.charAt(i));
                if (opening >= 0 && (open < 0 || opening == kind)) {
                    open = i;
                    kind = opening;
                } else if (open >= 0 && CLOSING.indexOf(text.charAt(i)) == kind) {
                    if (i - open <= LONGEST && i > open + 1) {
                        int start = paragraphs.get(p).start();
                        quotations.add(new Quotation(start + open, start + i + 1, text.substring(open + 1, i), p));
                    }
                    open = -1;
                }
            }
        }
        return quotations;
    }
}

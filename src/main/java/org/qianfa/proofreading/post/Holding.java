package org.qianfa.proofreading.post;

import org.qianfa.proofreading.finding.CsvRows;

/**
 * That a person holds a post.
 *
 * @param organisation the body the post belongs to as texts write it before the post; may be empty
 * @param from         the first day, as yyyy-mm-dd; empty if long ago
 * @param to           the last day; empty while it lasts
 * @param order        place in the order of leaders, the first is 1; 0 if there is none
 */
record Holding(String name, String post, String organisation, String from, String to, int order) {

    static Holding of(CsvRows.Row row) {
        String order = row.get("order");
        return new Holding(row.get("name"), row.get("post"), row.get("organisation"), row.get("from"), lastDay(row.get("to")),
                order.isEmpty() ? 0 : Integer.parseInt(order));
    }

    /** Until 2024 is until its end; of a month days are compared by their writing, so 31 will do. */
    private static String lastDay(String to) {
        return switch (to.length()) {
            case 4 -> to + "-12-31";
            case 7 -> to + "-31";
            default -> to;
        };
    }

    /** On some day of the year; in any year if it is not known. */
    boolean during(Integer year) {
        return year == null || (from.isEmpty() || from.compareTo(year + "-12-31") <= 0)
                && (to.isEmpty() || to.compareTo(year + "-01-01") >= 0);
    }

    /** From the first day of the year to its last. */
    boolean throughout(Integer year) {
        return year != null && (from.isEmpty() || from.compareTo(year + "-01-01") <= 0)
                && (to.isEmpty() || to.compareTo(year + "-12-31") >= 0);
    }

    /** The post with its body, as texts write it in full. */
    String inFull() {
        return organisation + post;
    }
}

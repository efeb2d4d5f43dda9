package org.qianfa.review.web;

/** Two texts side by side: what they begin and end with in common, and what stands between. */
record Difference(String head, String removed, String added, String tail) {

    static Difference between(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int head = 0;
        while (head < shorter && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return new Difference(before.substring(0, head), before.substring(head, before.length() - tail),
                after.substring(head, after.length() - tail), before.substring(before.length() - tail));
    }
}

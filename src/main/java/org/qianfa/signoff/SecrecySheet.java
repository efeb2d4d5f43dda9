package org.qianfa.signoff;

import java.time.Instant;
import java.util.List;
import org.qianfa.signoff.ExamineForSecrecy.Result;

/**
 * The secrecy review of a report item by item, and in what the text for the public differs from the text that is signed.
 *
 * @param items       in the order of the sections
 * @param differences in order of place
 * @param publicText  the text for the public as it follows from them
 * @param digest      SM3 of the list; changes with each item and difference
 * @param list        items and differences as they are sealed, a line each
 */
public record SecrecySheet(List<Item> items, List<PublicDifference> differences, String publicText, String digest, String list) {

    /** The sections nobody has examined since their text was changed. */
    public List<Item> open() {
        return items.stream().filter(item -> item.result() == null || item.result() == Result.MASKED && item.masks() == 0).toList();
    }

    /** Where the section's text begins in the report's. */
    public int startOf(long sectionId) {
        int start = 0;
        for (Item item : items) {
            if (item.sectionId() == sectionId) {
                return start;
            }
            start += item.text().length() + 1;
        }
        throw new IllegalArgumentException("no section " + sectionId);
    }

    /** How many sections have this result. @param result its name */
    public long count(String result) {
        return items.stream().filter(item -> item.result() == Result.valueOf(result)).count();
    }

    /**
     * @param heading empty for the introduction
     * @param result  {@code null} while the section is to be examined
     * @param masks   how many passages are masked
     * @param text    the section's text
     */
    public record Item(long sectionId, String heading, Result result, String ground, String personName, Instant examinedAt, int masks,
                       String text) {
    }

    /**
     * A range of the text that is signed, and what the public reads instead.
     *
     * @param maskId      {@code null} if the whole section is kept from the public
     * @param from        first UTF-16 unit in the report's text
     * @param to          first UTF-16 unit behind it
     * @param original    the words there
     * @param replacement may be empty
     */
    public record PublicDifference(Long maskId, long sectionId, String heading, int from, int to, String original, String replacement,
                                   String ground, String personName, Instant madeAt) {
    }
}

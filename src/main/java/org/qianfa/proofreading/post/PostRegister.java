package org.qianfa.proofreading.post;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.proofreading.finding.CsvRows;

/**
 * Who holds which post when, as a unit keeps it: a CSV list with the columns name, post, organisation, from, to, order.
 * Never changes; safe for use by several threads.
 */
public final class PostRegister {

    /** Nobody is listed, so nothing is found. */
    public static final PostRegister EMPTY = new PostRegister(List.of());

    private final List<Holding> holdings;
    private final ListedWords names;
    private final ListedWords posts;

    private PostRegister(List<Holding> holdings) {
        this.holdings = holdings;
        this.names = new ListedWords(holdings.stream().map(Holding::name).toList());
        this.posts = new ListedWords(holdings.stream().map(Holding::post).toList());
    }

    public static PostRegister of(String csv) {
        List<Holding> holdings = new ArrayList<>();
        for (CsvRows.Row row : CsvRows.of(csv)) {
            if (!row.get("name").isEmpty() && !row.get("post").isEmpty()) {
                holdings.add(Holding.of(row));
            }
        }
        return new PostRegister(holdings);
    }

    boolean isEmpty() {
        return holdings.isEmpty();
    }

    ListedWords names() {
        return names;
    }

    /** Without their bodies. */
    ListedWords posts() {
        return posts;
    }

    /**
     * Whether the post at a place of a text is the listed one and not that of some other body: it stands by itself, or
     * behind its body or a place.
     */
    boolean means(String text, Mention post) {
        char before = post.start() > 0 ? text.charAt(post.start() - 1) : '。';
        return before < 0x4E00 || before > 0x9FFF || "镇乡街道区县市村由经与和及任是为对向请".indexOf(before) >= 0
                || holdings.stream().anyMatch(h -> h.post().equals(post.word()) && !h.organisation().isEmpty()
                        && text.startsWith(h.organisation(), post.start() - h.organisation().length()));
    }

    List<Holding> of(String name, String post) {
        return holdings.stream().filter(h -> h.name().equals(name) && h.post().equals(post)).toList();
    }

    /** Who holds a post in a year; a post of the same name in a body the text does not mean is left out. */
    List<Holding> holders(String post, Integer year) {
        return holdings.stream().filter(h -> h.post().equals(post) && h.during(year)).toList();
    }

    List<Holding> postsOf(String name, Integer year) {
        return holdings.stream().filter(h -> h.name().equals(name) && h.during(year)).toList();
    }

    /** The place of a person among the leaders of a year, 0 if there is none. */
    int order(String name, Integer year) {
        return postsOf(name, year).stream().mapToInt(Holding::order).filter(order -> order > 0).min().orElse(0);
    }
}

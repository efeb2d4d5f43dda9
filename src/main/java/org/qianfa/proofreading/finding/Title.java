package org.qianfa.proofreading.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * A title in 《》, which may hold others in 〈〉 or 《》.
 *
 * @param start of the outermost 《
 * @param end   behind the 》 that closes it
 * @param name  what stands between the two marks
 */
public record Title(int start, int end, String name) {

    /** Outermost titles in order. A 《 that nothing closes before the next full stop opens no title. */
    static List<Title> in(String text) {
        List<Title> titles = new ArrayList<>();
        int open = -1;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '《') {
                open = depth++ == 0 ? i : open;
            } else if (c == '》' && depth > 0 && --depth == 0) {
                titles.add(new Title(open, i + 1, text.substring(open + 1, i)));
            } else if (c == '。') {
                depth = 0;
            }
        }
        return titles;
    }
}

package org.qianfa.officialtext;

/**
 * A section of a report's text.
 *
 * @param level   0 for the introduction, 1 for 一、, 2 for （一）
 * @param heading as written: the whole line, or the first sentence of a heading that runs into its paragraph (without
 *                the end mark); empty for the introduction
 * @param text    everything up to the next section, heading included
 */
public record TextSection(int level, String heading, String text) {
}

package org.qianfa.officialtext;

/**
 * A place where a node of the outline begins; offsets in the whole text.
 *
 * @param start      of the number, or of the topic sentence without number
 * @param numberEnd  after the number; {@code start} if there is none
 * @param titleEnd   after the title, before its end mark
 */
record Mark(Layer layer, int start, int numberEnd, int titleEnd) {
}

package org.qianfa.officialtext;

/** The ways official documents begin a part of the text, from the outermost to the innermost. */
enum Layer {

    /** 一、 */
    CHINESE,
    /** （一） */
    BRACKETED_CHINESE,
    /** 1. */
    ARABIC,
    /** （1） */
    BRACKETED_ARABIC,
    /** A topic sentence without number. */
    TOPIC,
    /** 一是 */
    ITEM;

    static Layer ofHeading(int level) {
        return values()[level - 1];
    }
}

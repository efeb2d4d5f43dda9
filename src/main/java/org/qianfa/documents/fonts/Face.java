package org.qianfa.documents.fonts;

import java.util.Locale;

/** The categories of type that GB/T 9704—2012 names. The standard fixes categories, never files. */
public enum Face {

    /** 仿宋: text. */
    FANGSONG,
    /** 楷体: second level, names of signatories. */
    KAITI,
    /** 黑体: first level, the word 附件. */
    HEITI,
    /** 宋体: page numbers. */
    SONGTI,
    /** 小标宋: titles and the issuer's mark. */
    XIAOBIAOSONG;

    /** The file of a font of this category: {@code fangsong.ttf}. */
    public String file() {
        return name().toLowerCase(Locale.ROOT) + ".ttf";
    }
}

package org.qianfa.documents.layout;

import org.qianfa.documents.fonts.Face;
import org.qianfa.documents.official.Part;

/**
 * How words look.
 *
 * @param lead of the heading or label that a part starts with
 * @param face of the rest
 * @param em   the room of a full-width character
 */
record Style(Face lead, Face face, double size, double em, Ink ink) {

    static final Style TITLE = plain(Face.XIAOBIAOSONG, Sheet.TITLE_TYPE);
    static final Style TEXT = text(Face.FANGSONG, Face.FANGSONG);
    static final Style SMALL = plain(Face.FANGSONG, Sheet.SMALL_TYPE);
    static final Style PAGE_NUMBER = plain(Face.SONGTI, Sheet.SMALL_TYPE);
    static final Style CELL = plain(Face.FANGSONG, Sheet.TABLE_TYPE);
    static final Style CELL_OF_HEAD = plain(Face.HEITI, Sheet.TABLE_TYPE);
    static final Style SIGNATORY = text(Face.FANGSONG, Face.KAITI);
    static final Style ATTACHMENT_LABEL = text(Face.HEITI, Face.HEITI);

    private static final Style FIRST_LEVEL = text(Face.HEITI, Face.FANGSONG);
    private static final Style SECOND_LEVEL = text(Face.KAITI, Face.FANGSONG);

    /** 一、黑体, （一）楷体, 1. and （1） 仿宋 like the text. */
    static Style ofLevel(Part paragraph) {
        return switch (paragraph.level()) {
            case 1 -> FIRST_LEVEL;
            case 2 -> SECOND_LEVEL;
            default -> TEXT;
        };
    }

    /** The issuer's mark, in red. */
    static Style issuer(double size) {
        return new Style(Face.XIAOBIAOSONG, Face.XIAOBIAOSONG, size, size, Ink.RED);
    }

    private static Style plain(Face face, double size) {
        return new Style(face, face, size, size, Ink.BLACK);
    }

    private static Style text(Face lead, Face face) {
        return new Style(lead, face, Sheet.TYPE, Sheet.CELL, Ink.BLACK);
    }
}

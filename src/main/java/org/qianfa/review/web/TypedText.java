package org.qianfa.review.web;

/** What was typed into a page. */
final class TypedText {

    private TypedText() {
    }

    /** Browsers send line ends as CR LF; official text knows line feeds only. */
    static String lines(String typed) {
        return typed == null ? null : typed.replace("\r\n", "\n");
    }
}

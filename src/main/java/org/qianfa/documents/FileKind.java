package org.qianfa.documents;

/** What a file is, by its content; its name says nothing. */
public enum FileKind {
    WORD, TEXT, WEB_PAGE,
    OLD_WORD, WORD_WITH_MACROS, PDF, RICH_TEXT, SPREADSHEET, PRESENTATION, PICTURE, ARCHIVE, UNKNOWN
}

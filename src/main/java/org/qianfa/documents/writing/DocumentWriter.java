package org.qianfa.documents.writing;

import java.nio.charset.StandardCharsets;
import org.qianfa.officialtext.PlainText;

/**
 * Official text as files to take away. What is written can be read back: without a title, exactly the same text comes;
 * a title comes as its first line.
 */
public final class DocumentWriter {

    private DocumentWriter() {
    }

    /**
     * A Word file in the look of an official document.
     *
     * @param title set above the text; empty for none
     * @param text  plain official text; characters that XML cannot hold are left out
     */
    public static byte[] word(String title, String text) {
        return new WordDocument(title, text).bytes();
    }

    /**
     * A text file as the editors of Windows expect it: UTF-8 with a byte order mark, since older ones would take it for
     * GBK otherwise, and with CR LF, since older ones would show a single line.
     */
    public static byte[] plain(String title, String text) {
        String whole = title.isEmpty() ? text : title + "\n" + text;
        return ("\uFEFF" + String.join("\r\n", PlainText.paragraphs(whole)) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}

package org.qianfa.drafting.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.qianfa.drafting.Brought;
import org.springframework.web.multipart.MultipartFile;

/** What a form or a program sends along. */
final class Upload {

    private Upload() {
    }

    /** @param file may be {@code null} or empty; then the words count @param text may be {@code null} */
    static Brought brought(MultipartFile file, String text) {
        try {
            return file != null && !file.isEmpty() ? Brought.file(file.getBytes()) : Brought.words(text == null ? "" : text);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}

package org.qianfa.figures.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.qianfa.figures.SheetUnreadable;
import org.qianfa.figures.exchange.FigureTable;
import org.qianfa.figures.exchange.SheetReader;
import org.springframework.web.multipart.MultipartFile;

/** The table a form or a program sends along. */
final class BroughtTable {

    private BroughtTable() {
    }

    /** @param file may be {@code null} or empty; then the text counts */
    static FigureTable read(MultipartFile file, String text) throws SheetUnreadable {
        try {
            return file == null || file.isEmpty() ? FigureTable.ofText(text) : SheetReader.read(file.getOriginalFilename(), file.getBytes());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}

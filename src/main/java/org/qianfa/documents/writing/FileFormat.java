package org.qianfa.documents.writing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats a document can be taken away in. */
public enum FileFormat {

    /** To go on working with. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** To print, to send and to keep: PDF/A-2b. */
    PDF("application/pdf"),
    /** Likewise, in the format of GB/T 33190—2016. */
    OFD("application/ofd"),
    /** The words alone. */
    TXT("text/plain;charset=UTF-8");

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The format whose files end so; empty for an ending of other files. */
    public static Optional<FileFormat> ofEnding(String ending) {
        return Stream.of(values()).filter(format -> format.ending().equals(ending)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** How the names of such files end, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}

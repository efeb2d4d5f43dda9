package org.qianfa.documents.reading;

import java.util.Map;
import java.util.Set;
import org.apache.tika.Tika;
import org.qianfa.documents.FileKind;

/** What a file is packed in, told by its first bytes. */
enum Container {
    PACKED, COMPOUND, TEXT, OTHER;

    private static final Tika TIKA = new Tika();
    private static final Set<String> PACKS = Set.of("application/zip", "application/x-tika-ooxml");
    private static final Set<String> COMPOUNDS = Set.of("application/x-tika-msoffice");
    /** What has no mark of its own may still be text in a Chinese encoding; whether it is, decoding tells. */
    private static final Set<String> TEXTS = Set.of("application/octet-stream", "application/xhtml+xml");
    private static final Map<String, FileKind> KINDS = Map.of("application/pdf", FileKind.PDF,
            "application/rtf", FileKind.RICH_TEXT, "text/rtf", FileKind.RICH_TEXT, "application/gzip", FileKind.ARCHIVE,
            "application/x-7z-compressed", FileKind.ARCHIVE, "application/x-rar-compressed", FileKind.ARCHIVE,
            "application/vnd.rar", FileKind.ARCHIVE);

    static Container of(byte[] content) {
        String type = TIKA.detect(content);
        if (PACKS.contains(type)) {
            return PACKED;
        }
        if (COMPOUNDS.contains(type)) {
            return COMPOUND;
        }
        boolean text = TEXTS.contains(type) || type.startsWith("text/") && !KINDS.containsKey(type);
        return text ? TEXT : OTHER;
    }

    /** What a file is that holds no text one could take. */
    static FileKind refused(byte[] content) {
        String type = TIKA.detect(content);
        return type.startsWith("image/") ? FileKind.PICTURE : KINDS.getOrDefault(type, FileKind.UNKNOWN);
    }
}

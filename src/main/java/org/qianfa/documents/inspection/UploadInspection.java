package org.qianfa.documents.inspection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.Tika;
import org.qianfa.documents.reading.CompoundFile;

/** Tells by its content what a file is, and whether it may be kept. Nothing is unpacked. */
public final class UploadInspection {

    private static final int LONGEST_NAME = 120;
    private static final String COMPOUND = "application/x-tika-msoffice";

    private final Tika tika = new Tika();
    private final long limit;

    /** @param limit of a file, in bytes */
    public UploadInspection(long limit) {
        this.limit = limit;
    }

    /** @throws UploadRejected if it is empty, too large, locked, with macros, of another kind than allowed, or named as if it were another */
    public UploadKind inspect(String fileName, byte[] content) throws UploadRejected {
        if (content.length == 0) {
            throw new UploadRejected(UploadFault.EMPTY);
        }
        if (content.length > limit) {
            throw new UploadRejected(UploadFault.TOO_LARGE);
        }
        UploadKind kind = kindOf(fileName, content).orElseThrow(() -> new UploadRejected(UploadFault.KIND_NOT_ALLOWED));
        if (!kind.names(fileName)) {
            throw new UploadRejected(UploadFault.NAME_CONTRADICTS_CONTENT);
        }
        return kind;
    }

    public long limit() {
        return limit;
    }

    /** The last part of a path, without control characters, its end kept when it is long. */
    public static String nameOnly(String fileName) {
        String name = fileName == null ? "" : fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String clean = name.replaceAll("[\\p{Cntrl}\"<>|:*?]", "").strip();
        return clean.length() > LONGEST_NAME ? clean.substring(clean.length() - LONGEST_NAME) : clean;
    }

    private Optional<UploadKind> kindOf(String fileName, byte[] content) throws UploadRejected {
        String type = tika.detect(content);
        if (type.equals("application/zip") || type.equals("application/x-tika-ooxml")) {
            return office(content);
        }
        if (type.equals(COMPOUND) && CompoundFile.kind(content) == CompoundFile.Kind.ENCRYPTED) {
            throw new UploadRejected(UploadFault.ENCRYPTED);
        }
        if (type.startsWith("text/")) {
            boolean plain = type.equals("text/plain") || type.equals("text/csv");
            return !plain ? Optional.empty() : Optional.of(UploadKind.CSV.names(fileName) ? UploadKind.CSV : UploadKind.TEXT);
        }
        return UploadKind.of(type);
    }

    /** A package is what its main part says, whatever its name. */
    private static Optional<UploadKind> office(byte[] content) throws UploadRejected {
        List<String> parts = new ArrayList<>();
        try (ZipFile file = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
                parts.add(entry.getName());
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        if (parts.stream().anyMatch(part -> part.endsWith("vbaProject.bin"))) {
            throw new UploadRejected(UploadFault.WITH_MACROS);
        }
        if (!parts.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        return parts.contains("word/document.xml") ? Optional.of(UploadKind.DOCX)
                : parts.contains("xl/workbook.xml") ? Optional.of(UploadKind.XLSX) : Optional.empty();
    }
}

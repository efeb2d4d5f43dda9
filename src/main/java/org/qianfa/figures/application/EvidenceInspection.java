package org.qianfa.figures.application;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.Tika;
import org.qianfa.figures.EvidenceKind;
import org.qianfa.figures.EvidenceRefused;
import org.qianfa.figures.EvidenceRefused.Reason;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Tells by its content what a file is, and whether it may be kept. Nothing is unpacked. */
@Component
class EvidenceInspection {

    private static final int LONGEST_NAME = 120;

    private final Tika tika = new Tika();
    private final long limit;

    EvidenceInspection(@Value("${qianfa.figures.evidence-limit:10MB}") DataSize limit) {
        this.limit = limit.toBytes();
    }

    EvidenceKind inspect(String fileName, byte[] content) throws EvidenceRefused {
        if (content.length == 0) {
            throw new EvidenceRefused(Reason.EMPTY, fileName, limit);
        }
        if (content.length > limit) {
            throw new EvidenceRefused(Reason.TOO_LARGE, fileName, limit);
        }
        EvidenceKind kind = kindOf(fileName, content).orElseThrow(() -> new EvidenceRefused(Reason.KIND_NOT_ALLOWED, fileName, limit));
        if (!kind.names(fileName)) {
            throw new EvidenceRefused(Reason.NAME_CONTRADICTS_CONTENT, fileName, limit);
        }
        return kind;
    }

    EvidenceRefused refusal(Reason reason, String fileName) {
        return new EvidenceRefused(reason, fileName, limit);
    }

    /** The last part of a path, without control characters, its end kept when it is long. */
    static String nameOnly(String fileName) {
        String name = fileName == null ? "" : fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String clean = name.replaceAll("[\\p{Cntrl}\"<>|:*?]", "").strip();
        return clean.length() > LONGEST_NAME ? clean.substring(clean.length() - LONGEST_NAME) : clean;
    }

    private Optional<EvidenceKind> kindOf(String fileName, byte[] content) throws EvidenceRefused {
        String type = tika.detect(content);
        if (type.equals("application/zip") || type.equals("application/x-tika-ooxml")) {
            return office(fileName, content);
        }
        if (type.startsWith("text/")) {
            boolean plain = type.equals("text/plain") || type.equals("text/csv");
            return !plain ? Optional.empty() : Optional.of(EvidenceKind.CSV.names(fileName) ? EvidenceKind.CSV : EvidenceKind.TEXT);
        }
        return EvidenceKind.of(type);
    }

    /** A package is what its main part says, whatever its name. */
    private Optional<EvidenceKind> office(String fileName, byte[] content) throws EvidenceRefused {
        List<String> parts = new ArrayList<>();
        try (ZipFile file = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
                parts.add(entry.getName());
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        if (parts.stream().anyMatch(part -> part.endsWith("vbaProject.bin"))) {
            throw refusal(Reason.WITH_MACROS, fileName);
        }
        if (!parts.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        return parts.contains("word/document.xml") ? Optional.of(EvidenceKind.DOCX)
                : parts.contains("xl/workbook.xml") ? Optional.of(EvidenceKind.XLSX) : Optional.empty();
    }
}

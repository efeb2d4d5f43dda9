package org.qianfa.registers.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A register as a file to take along. */
final class ExcelFile {

    private static final MediaType EXCEL = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private ExcelFile() {
    }

    static ResponseEntity<byte[]> of(String name, byte[] content) {
        return ResponseEntity.ok().contentType(EXCEL).header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name + ".xlsx", StandardCharsets.UTF_8).build().toString()).body(content);
    }
}

package org.qianfa.figures.web;

import java.util.Locale;
import org.qianfa.shared.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The ledger as a file for programs; as JSON it is at {@code /api/reports/{id}/figures}. */
@RestController
class ExportApi {

    private final LedgerFile file;

    ExportApi(LedgerFile file) {
        this.file = file;
    }

    @GetMapping("/api/reports/{id}/figures/export/{format}")
    ResponseEntity<byte[]> export(Actor actor, @PathVariable long id, @PathVariable String format, Locale locale) {
        return file.of(actor, id, format, locale);
    }
}

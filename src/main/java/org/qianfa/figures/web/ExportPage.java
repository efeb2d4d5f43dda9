package org.qianfa.figures.web;

import java.util.Locale;
import org.qianfa.shared.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The ledger as a file to keep. */
@Controller
class ExportPage {

    private final LedgerFile file;

    ExportPage(LedgerFile file) {
        this.file = file;
    }

    @GetMapping("/reports/{id}/figures/export/{format}")
    ResponseEntity<byte[]> export(Actor actor, @PathVariable long id, @PathVariable String format, Locale locale) {
        return file.of(actor, id, format, locale);
    }
}

package org.qianfa.figures.web;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.FigureLedger;
import org.qianfa.figures.FigureLedger.Filter;
import org.qianfa.figures.FigureState;
import org.qianfa.figures.exchange.SheetWriter;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The ledger as a file: {@code xlsx}, or {@code csv} in UTF-8 with the mark Excel needs. */
@Component
class LedgerFile {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final FigureLedger ledger;
    private final LedgerSheets sheets;
    private final MessageSource messages;

    LedgerFile(FigureLedger ledger, LedgerSheets sheets, MessageSource messages) {
        this.ledger = ledger;
        this.sheets = sheets;
        this.messages = messages;
    }

    ResponseEntity<byte[]> of(Actor actor, long reportId, String format, Locale locale) {
        ReportView report = sheets.report(actor, reportId);
        List<List<String>> lines = SheetWriter.lines(ledger.figures(actor, reportId, Filter.ALL), sheets.departmentNames(report), states(locale));
        return switch (format) {
            case "xlsx" -> file(report, format, MediaType.parseMediaType(EXCEL), SheetWriter.xlsx(lines, report.year() + "年"));
            case "csv" -> file(report, format, MediaType.parseMediaType("text/csv;charset=UTF-8"),
                    ("\uFEFF" + SheetWriter.csv(lines)).getBytes(StandardCharsets.UTF_8));
            default -> throw new NotFound("format", format);
        };
    }

    private Map<FigureState, String> states(Locale locale) {
        Map<FigureState, String> words = new EnumMap<>(FigureState.class);
        for (FigureState state : FigureState.values()) {
            words.put(state, messages.getMessage("figures.figureState." + state, null, locale));
        }
        return words;
    }

    private static ResponseEntity<byte[]> file(ReportView report, String format, MediaType type, byte[] content) {
        String name = report.title() + "-数据台账." + format;
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString()).body(content);
    }
}

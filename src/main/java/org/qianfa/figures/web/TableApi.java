package org.qianfa.figures.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import org.qianfa.figures.FigureLedger;
import org.qianfa.figures.FigureLedger.Filter;
import org.qianfa.figures.FigureView;
import org.qianfa.figures.ImportFigures;
import org.qianfa.figures.ImportFigures.Effect;
import org.qianfa.figures.ImportFigures.Line;
import org.qianfa.figures.exchange.FigureTable;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.RefusalMessage;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Tables of figures as programs bring them. A preview keeps nothing, and hands back the table to be taken. */
@RestController
@RequestMapping("/api/reports/{id}/figures")
class TableApi {

    private final ImportFigures importFigures;
    private final FigureLedger ledger;
    private final LedgerSheets sheets;
    private final MessageSource messages;

    TableApi(ImportFigures importFigures, FigureLedger ledger, LedgerSheets sheets, MessageSource messages) {
        this.importFigures = importFigures;
        this.ledger = ledger;
        this.sheets = sheets;
        this.messages = messages;
    }

    @PostMapping("/import/preview")
    Preview preview(Actor actor, @PathVariable long id, @RequestParam(required = false) MultipartFile file,
                    @RequestParam(defaultValue = "") String table, Locale locale) throws Refusal {
        sheets.coordinated(actor, id);
        FigureTable read = BroughtTable.read(file, table);
        List<Line> lines = importFigures.preview(actor, id, read.rows());
        long flawed = lines.stream().filter(line -> line.effect() == Effect.FLAWED).count();
        return new Preview(read.text(), flawed, lines.stream().map(line -> row(line, locale)).toList());
    }

    @PostMapping("/import")
    Imported take(Actor actor, @PathVariable long id, @Valid @RequestBody TableRequest request) throws Refusal {
        sheets.coordinated(actor, id);
        int changed = importFigures.importFigures(actor, id, FigureTable.ofText(request.table()).rows());
        return new Imported(changed, ledger.figures(actor, id, Filter.ALL));
    }

    private PreviewLine row(Line line, Locale locale) {
        Refusal problem = line.problem();
        return new PreviewLine(line.row(), line.effect(), problem == null ? null
                : new LineProblem(problem.code(), messages.getMessage(new RefusalMessage(problem), locale)));
    }

    /** @param table comma separated, first line the headings */
    record TableRequest(@NotNull String table) {
    }

    /** @param table what {@code import} takes @param flawed how many lines cannot be taken; then none is */
    record Preview(String table, long flawed, List<PreviewLine> lines) {
    }

    /** @param problem {@code null} if the line can be taken */
    record PreviewLine(ImportFigures.Row row, Effect effect, LineProblem problem) {
    }

    /** As in a problem detail. */
    record LineProblem(String code, String detail) {
    }

    /** @param changed how many figures were added or changed @param figures the ledger afterwards */
    record Imported(int changed, List<FigureView> figures) {
    }
}

package org.qianfa.cockpit.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.qianfa.cockpit.WatchClocks;
import org.qianfa.cockpit.WatchClocks.ClockCursor;
import org.qianfa.cockpit.WatchClocks.Grouping;
import org.qianfa.cockpit.WatchClocks.Query;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Role;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How long work lay and took, on a page and as a file. */
@Controller
class ClocksPage {

    private static final int ROWS = 50;
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final WatchClocks clocks;
    private final ClockSheet sheet;

    ClocksPage(WatchClocks clocks, ClockSheet sheet) {
        this.clocks = clocks;
        this.sheet = sheet;
    }

    @GetMapping("/cockpit/clocks")
    String clocks(Actor actor, @RequestParam(required = false) Integer year, @RequestParam(required = false) Long unit,
                  @RequestParam(defaultValue = "DEPARTMENT") Grouping by, @RequestParam(required = false) ClockCursor after, Model model) {
        WatchClocks.Page page = clocks.clocks(actor, new Query(year, unit, by), after, ROWS);
        model.addAttribute("page", page);
        model.addAttribute("groupings", Grouping.values());
        model.addAttribute("by", by);
        model.addAttribute("unit", unit);
        model.addAttribute("after", after);
        model.addAttribute("administrator", actor.holds(Role.SYSTEM_ADMIN));
        return "cockpit/clocks";
    }

    @GetMapping("/cockpit/clocks/export/{format}")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable String format, @RequestParam(required = false) Integer year,
                                @RequestParam(required = false) Long unit, @RequestParam(defaultValue = "DEPARTMENT") Grouping by, Locale locale) {
        Query query = new Query(year, unit, by);
        return switch (format) {
            case "xlsx" -> file(MediaType.parseMediaType(EXCEL), sheet.xlsx(clocks.export(actor, query), locale), format, locale);
            case "csv" -> file(MediaType.parseMediaType("text/csv;charset=UTF-8"), sheet.csv(clocks.export(actor, query), locale), format, locale);
            default -> throw new NotFound("format", format);
        };
    }

    private ResponseEntity<byte[]> file(MediaType type, byte[] content, String format, Locale locale) {
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename(sheet.title(locale) + "." + format, StandardCharsets.UTF_8).build().toString()).body(content);
    }
}

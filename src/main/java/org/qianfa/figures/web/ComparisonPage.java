package org.qianfa.figures.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.qianfa.figures.CompareFigures;
import org.qianfa.figures.CompareFigures.Order;
import org.qianfa.figures.CompareFigures.Query;
import org.qianfa.figures.CompareFigures.Row;
import org.qianfa.figures.domain.FigureNumber;
import org.qianfa.shared.Actor;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** All figures this year against last. */
@Controller
class ComparisonPage {

    private static final int SIZE = 50;

    private final CompareFigures compareFigures;

    ComparisonPage(CompareFigures compareFigures) {
        this.compareFigures = compareFigures;
    }

    @GetMapping("/figures")
    String show(Actor actor, @RequestParam(required = false) Long unit, @RequestParam(required = false) Integer year,
                @RequestParam(defaultValue = "RISE") Order order, @RequestParam(defaultValue = "0") int page, Model model) {
        Query query = new Query(unit, year, order, page, SIZE);
        CompareFigures.Page found = compareFigures.compare(actor, query);
        model.addAttribute("page", found);
        model.addAttribute("rows", found.rows().stream().map(Shown::new).toList());
        model.addAttribute("query", query);
        model.addAttribute("orders", Arrays.asList(Order.values()));
        return "figures/comparison";
    }

    @GetMapping(value = "/api/figures", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    CompareFigures.Page list(Actor actor, @RequestParam(required = false) Long unit, @RequestParam(required = false) Integer year,
                             @RequestParam(defaultValue = "RISE") Order order, @RequestParam(defaultValue = "0") int page,
                             @RequestParam(defaultValue = "20") int size) {
        return compareFigures.compare(actor, new Query(unit, year, order, page, size));
    }

    /** A row as the page writes it. */
    record Shown(Row row) {

        public String value() {
            return FigureNumber.text(row.value());
        }

        public String lastYear() {
            return FigureNumber.text(row.lastYear());
        }

        /** Signed, in per cent; empty if it cannot be said. */
        public String change() {
            if (row.rate() == null) {
                return "";
            }
            BigDecimal percent = row.rate().multiply(BigDecimal.valueOf(100)).setScale(1, RoundingMode.HALF_UP);
            return (percent.signum() > 0 ? "+" : "") + FigureNumber.text(percent);
        }
    }
}

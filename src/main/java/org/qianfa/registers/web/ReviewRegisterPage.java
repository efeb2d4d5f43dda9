package org.qianfa.registers.web;

import java.util.List;
import org.qianfa.registers.Paged;
import org.qianfa.registers.ReviewEntry;
import org.qianfa.registers.ReviewRegister;
import org.qianfa.registers.ReviewRegister.Row;
import org.qianfa.registers.ReviewRegister.Stage;
import org.qianfa.registers.exchange.ReviewSheet;
import org.qianfa.review.MatterView;
import org.qianfa.shared.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The register of reviews, and exactly what it shows as a file. */
@Controller
@RequestMapping("/registers/reviews")
class ReviewRegisterPage {

    private static final int SIZE = 50;

    private final ReviewRegister register;
    private final RegisterRooms rooms;

    ReviewRegisterPage(ReviewRegister register, RegisterRooms rooms) {
        this.register = register;
        this.rooms = rooms;
    }

    @GetMapping
    String show(Actor actor, @ModelAttribute("query") ReviewQuery query, Model model) {
        Paged<Row> page = register.reviews(actor, query.filter(), query.after(), SIZE);
        model.addAttribute("rows", page.rows());
        model.addAttribute("totals", register.totals(actor, query.filter()));
        model.addAttribute("choices", register.choices(actor, query.unit()));
        model.addAttribute("kinds", MatterView.Kind.values());
        model.addAttribute("states", MatterView.State.values());
        model.addAttribute("stages", Stage.values());
        model.addAttribute("next", page.next() == null ? null : query.address("/registers/reviews", page.next()));
        model.addAttribute("first", query.after() == null ? null : query.address("/registers/reviews", null));
        model.addAttribute("file", query.address("/registers/reviews/export", null));
        rooms.lay(actor, model);
        return "registers/reviews";
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> export(Actor actor, @ModelAttribute("query") ReviewQuery query) {
        List<ReviewEntry> entries = register.all(actor, query.filter()).stream().map(Row::entry).toList();
        return ExcelFile.of("合法性审查台账" + (query.year() == null ? "" : "-" + query.year()), ReviewSheet.xlsx(entries));
    }
}

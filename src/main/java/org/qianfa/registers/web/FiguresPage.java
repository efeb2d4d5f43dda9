package org.qianfa.registers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.qianfa.registers.RegisterFigures;
import org.qianfa.registers.ReviewRegister;
import org.qianfa.registers.ReviewRegister.Unit;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What reports quote from the registers: each figure with its definition and the way to its cases. */
@Controller
class FiguresPage {

    private static final int YEARS_OFFERED = 6;

    private final RegisterFigures figures;
    private final ReviewRegister register;
    private final RegisterRooms rooms;
    private final Clock clock;

    FiguresPage(RegisterFigures figures, ReviewRegister register, RegisterRooms rooms, Clock clock) {
        this.figures = figures;
        this.register = register;
        this.rooms = rooms;
        this.clock = clock;
    }

    @GetMapping("/registers/figures")
    String show(Actor actor, @RequestParam(required = false) Long unit, @RequestParam(required = false) Integer year, Model model) {
        List<Unit> units = register.choices(actor, null).units();
        long chosen = unit != null ? unit : units.stream().map(Unit::id).filter(id -> id == actor.unitId()).findFirst()
                .orElseGet(() -> units.stream().findFirst().orElseThrow(() -> new NotPermitted("no register")).id());
        int thisYear = LocalDate.now(clock).getYear();
        int shown = year == null ? thisYear : year;
        model.addAttribute("figures", figures.figures(actor, chosen, shown));
        model.addAttribute("units", units);
        model.addAttribute("unit", chosen);
        model.addAttribute("year", shown);
        model.addAttribute("years", IntStream.range(0, YEARS_OFFERED).mapToObj(back -> thisYear - back).toList());
        rooms.lay(actor, model);
        return "registers/figures";
    }
}

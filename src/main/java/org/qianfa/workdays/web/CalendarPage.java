package org.qianfa.workdays.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.calendar.CalendarFile;
import org.qianfa.officialtext.DecodedText;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.workdays.ChangeCalendar;
import org.qianfa.workdays.ReadCalendar;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The calendar of a year: looked at, entered day by day or from a file, shown as what would change, then stored with a reason. */
@Controller
@RequestMapping("/admin/calendar")
class CalendarPage {

    private final ReadCalendar reading;
    private final ChangeCalendar changing;
    private final Clock clock;

    CalendarPage(ReadCalendar reading, ChangeCalendar changing, Clock clock) {
        this.reading = reading;
        this.changing = changing;
        this.clock = clock;
    }

    @GetMapping
    String show(Actor actor, @RequestParam(required = false) Long unit, @RequestParam(required = false) Integer year, Model model) {
        model.addAttribute("calendar", reading.year(actor, unit, year == null ? LocalDate.now(clock).getYear() : year));
        model.addAttribute("unit", unit);
        model.addAttribute("kinds", CalendarFile.Kind.values());
        return "workdays/calendar";
    }

    /** The preview is kept nowhere: the lines travel in the form. */
    @PostMapping("/preview")
    String preview(Actor actor, @RequestParam(required = false) Long unit, @RequestParam(defaultValue = "") String lines,
                   @RequestParam(required = false) MultipartFile file, DayForm day, Model model) {
        return preview(actor, unit, Stream.of(lines, day.line(), content(file)).filter(part -> !part.isBlank()).collect(Collectors.joining("\n")), model);
    }

    @PostMapping
    String change(Actor actor, @RequestParam(required = false) Long unit, @RequestParam String lines, @RequestParam(defaultValue = "") String reason,
                  Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            changing.change(actor, unit, lines, reason.replace("\r\n", "\n"));
        } catch (Refusal refusal) {
            model.addAttribute("refusal", refusal);
            model.addAttribute("reason", reason);
            response.setStatus(refusal.conflict() ? 409 : 422);
            return preview(actor, unit, lines, model);
        }
        flash.addFlashAttribute("notice", "workdays.changed");
        return unit == null ? "redirect:/admin/calendar" : "redirect:/admin/calendar?unit=" + unit;
    }

    private String preview(Actor actor, Long unit, String lines, Model model) {
        model.addAttribute("preview", changing.preview(actor, unit, lines));
        model.addAttribute("lines", lines);
        model.addAttribute("unit", unit);
        model.addAttribute("unitName", unit == null ? null : reading.year(actor, unit, LocalDate.now(clock).getYear()).units().get(unit));
        return "workdays/preview";
    }

    private static String content(MultipartFile file) {
        try {
            return file == null ? "" : DecodedText.of(file.getBytes()).map(DecodedText::text).orElse("\uFFFD");
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}

package org.qianfa.workdays.web;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.workdays.ChangeCalendar;
import org.qianfa.workdays.ReadCalendar;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The calendar as JSON. */
@RestController
@RequestMapping("/api/calendar")
class CalendarApi {

    private final ReadCalendar reading;
    private final ChangeCalendar changing;

    CalendarApi(ReadCalendar reading, ChangeCalendar changing) {
        this.reading = reading;
        this.changing = changing;
    }

    @GetMapping
    ReadCalendar.Year year(Actor actor, @RequestParam(required = false) Long unit, @RequestParam int year) {
        return reading.year(actor, unit, year);
    }

    @PostMapping
    Changed change(Actor actor, @RequestBody Wanted wanted) throws Refusal {
        return new Changed(changing.change(actor, wanted.unit(), wanted.lines() == null ? "" : wanted.lines(), wanted.reason()));
    }

    /** @param unit {@code null} for the whole house */
    record Wanted(Long unit, String lines, String reason) {
    }

    record Changed(long id) {
    }
}

package org.qianfa.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.qianfa.people.AbsenceRefusal;
import org.qianfa.people.Absences;
import org.qianfa.people.Directory;
import org.qianfa.people.FindPeople;
import org.qianfa.people.FindPeople.Wanted;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When a person is away and who stands in: one's own, and for a security administrator anybody's. */
@Controller
@RequestMapping("/people/{userId}/absences")
class AbsencesPage {

    private final Absences absences;
    private final Directory directory;
    private final FindPeople people;

    AbsencesPage(Absences absences, Directory directory, FindPeople people) {
        this.absences = absences;
        this.directory = directory;
        this.people = people;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long userId, @RequestParam(required = false) String who, @RequestParam(required = false) Long from,
                Model model) {
        return show(actor, userId, new Wanted(who, from), model);
    }

    private String show(Actor actor, long userId, Wanted wanted, Model model) {
        model.addAttribute("absences", absences.of(actor, userId));
        model.addAttribute("found", people.among(absences.candidates(actor, userId).stream().map(Person::id).toList(), wanted));
        model.addAttribute("person", directory.person(userId));
        model.addAttribute("own", actor.id() == userId);
        return "people/absences";
    }

    @PostMapping
    String enter(Actor actor, @PathVariable long userId, Entered entered, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            absences.enter(actor, entered.command(userId));
        } catch (AbsenceRefusal refusal) {
            UserView.refuse(refusal, model, response);
            model.addAttribute("entered", entered);
            return show(actor, userId, new Wanted(null, null, Stream.ofNullable(entered.substituteId()).toList()), model);
        }
        flash.addFlashAttribute("notice", "people.absence.entered");
        return "redirect:/people/{userId}/absences";
    }

    @PostMapping("/{absenceId}/end")
    String end(Actor actor, @PathVariable long absenceId, RedirectAttributes flash) {
        absences.end(actor, absenceId);
        flash.addFlashAttribute("notice", "people.absence.ended");
        return "redirect:/people/{userId}/absences";
    }

    /** Days as the browser sends them; the day back is the first one at work again. */
    record Entered(Long substituteId, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate awayFrom,
                   @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate backOn, String reason) {

        /** A day left out leaves no days. */
        Absences.Command command(long personId) {
            LocalDate from = awayFrom == null ? backOn == null ? LocalDate.EPOCH : backOn : awayFrom;
            return new Absences.Command(personId, substituteId == null ? 0 : substituteId, from, backOn == null ? from : backOn, reason);
        }
    }
}

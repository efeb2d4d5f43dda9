package org.qianfa.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.ConferenceView;
import org.qianfa.review.Conferences;
import org.qianfa.review.EnterReview;
import org.qianfa.review.HoldConference;
import org.qianfa.review.HoldConference.Call;
import org.qianfa.review.MatterView;
import org.qianfa.review.ReadReview;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.shell.Refused;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Conferences on the hard questions of a matter: called, minuted, called off. */
@Controller
@RequestMapping("/matters/{id}/conferences")
class ConferencePage {

    private final Conferences conferences;
    private final HoldConference hold;
    private final ReadReview readReview;
    private final EnterReview door;
    private final Names names;

    ConferencePage(Conferences conferences, HoldConference hold, ReadReview readReview, EnterReview door, Names names) {
        this.conferences = conferences;
        this.hold = hold;
        this.readReview = readReview;
        this.door = door;
        this.names = names;
    }

    @GetMapping
    String all(Actor actor, @PathVariable long id, Model model) {
        MatterView matter = lay(actor, id, model);
        List<AnnotationView> said = readReview.annotations(actor, id).stream().filter(a -> a.needsAnswer() && !a.draft() && a.matterId() == id).toList();
        model.addAttribute("conferences", conferences.ofMatter(actor, id));
        model.addAttribute("said", said);
        model.addAttribute("people", names.people(matter, said));
        return "review/conferences";
    }

    @PostMapping
    String call(Actor actor, @PathVariable long id, @RequestParam(required = false) String topic,
                @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate heldOn,
                @RequestParam(required = false) String attendees, @RequestParam(required = false) List<Long> opinions, Model model,
                RedirectAttributes redirect, HttpServletResponse response) {
        try {
            List<String> invited = attendees == null ? List.of() : attendees.lines().toList();
            long called = hold.callConference(actor, id, new Call(topic, heldOn, invited, opinions));
            redirect.addFlashAttribute("notice", "review.conference.called");
            return "redirect:/matters/" + id + "/conferences/" + called;
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("typed", new Typed(topic, heldOn, attendees, opinions));
            return all(actor, id, model);
        }
    }

    @GetMapping("/{conferenceId}")
    String one(Actor actor, @PathVariable long id, @PathVariable long conferenceId, Model model) {
        MatterView matter = lay(actor, id, model);
        ConferenceView conference = conferences.conference(actor, conferenceId);
        if (conference.matterId() != id) {
            throw new NotFound("conference", conferenceId);
        }
        model.addAttribute("conference", conference);
        model.addAttribute("said", readReview.annotations(actor, id).stream().filter(a -> conference.opinions().contains(a.id())).toList());
        if (!model.containsAttribute("minutes")) {
            model.addAttribute("minutes", MinutesForm.of(conference));
        }
        model.addAttribute("people", names.people(matter, List.of()));
        return "review/conference";
    }

    @PostMapping("/{conferenceId}/minutes")
    String minutes(Actor actor, @PathVariable long id, @PathVariable long conferenceId, @ModelAttribute("minutes") MinutesForm minutes, Model model,
                   RedirectAttributes redirect, HttpServletResponse response) {
        return answered(actor, id, conferenceId, () -> hold.recordMinutes(actor, conferenceId, minutes.said()), "review.conference.recorded", model,
                redirect, response);
    }

    @PostMapping("/{conferenceId}/cancellation")
    String callOff(Actor actor, @PathVariable long id, @PathVariable long conferenceId, @RequestParam(required = false) String reason, Model model,
                   RedirectAttributes redirect, HttpServletResponse response) {
        return answered(actor, id, conferenceId, () -> hold.callOff(actor, conferenceId, TypedText.lines(reason)), "review.conference.calledOff", model,
                redirect, response);
    }

    private String answered(Actor actor, long id, long conferenceId, Command command, String notice, Model model, RedirectAttributes redirect,
                            HttpServletResponse response) {
        try {
            command.run();
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return one(actor, id, conferenceId, model);
        }
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/matters/" + id + "/conferences/" + conferenceId;
    }

    private MatterView lay(Actor actor, long id, Model model) {
        MatterView matter = readReview.matter(actor, id);
        model.addAttribute("matter", matter);
        model.addAttribute("conducts", actor.holdsAny(matter.unitId(), Role.LEGALITY_REVIEWER, Role.LEGALITY_APPROVER));
        model.addAttribute("reviewing", door.reviewing(actor, id));
        return matter;
    }

    /** What somebody typed to call a conference. */
    record Typed(String topic, LocalDate heldOn, String attendees, List<Long> opinions) {
    }

    /** What the page asks for. */
    private interface Command {

        void run() throws Refusal;
    }
}

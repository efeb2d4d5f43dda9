package org.qianfa.inbox.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.qianfa.inbox.TasksInWords;
import org.qianfa.people.Directory;
import org.qianfa.people.FindPeople;
import org.qianfa.people.FindPeople.Wanted;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shell.Refused;
import org.qianfa.workflow.HandOverWork;
import org.qianfa.workflow.HandOverWork.HandedOver;
import org.qianfa.workflow.HandOverWork.Piece;
import org.qianfa.workflow.TaskRefusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a security administrator hands over everything somebody has open. */
@Controller
@RequestMapping("/handover/{userId}")
class HandoverPage {

    private final HandOverWork handing;
    private final Directory directory;
    private final TasksInWords words;
    private final FindPeople people;

    HandoverPage(HandOverWork handing, Directory directory, TasksInWords words, FindPeople people) {
        this.handing = handing;
        this.directory = directory;
        this.words = words;
        this.people = people;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long userId, @RequestParam(required = false) String who, @RequestParam(required = false) Long from,
                @RequestParam(name = "to", required = false) List<Long> chosen, Model model) {
        return show(actor, userId, new Wanted(who, from, chosen), model);
    }

    private String show(Actor actor, long userId, Wanted wanted, Model model) {
        List<Piece> pieces = handing.pieces(actor, userId);
        model.addAttribute("pieces", pieces);
        model.addAttribute("words", words.inWords(pieces.stream().map(Piece::task).filter(Objects::nonNull).toList()));
        model.addAttribute("found", people.among(pieces.stream().flatMap(piece -> piece.takers().stream()).map(Person::id).distinct().toList(),
                wanted));
        model.addAttribute("person", directory.person(userId));
        return "inbox/handover";
    }

    /** Shows what went where, and again what nobody could take. */
    @PostMapping
    String handOver(Actor actor, @PathVariable long userId, @RequestParam(name = "to", required = false) List<Long> successors,
                    @RequestParam(defaultValue = "") String word, Model model, HttpServletResponse response) {
        List<Long> chosen = successors == null ? List.of() : successors;
        try {
            List<HandedOver> handedOver = handing.handOver(actor, userId, chosen, word);
            model.addAttribute("handedOver", handedOver);
            model.addAttribute("handedWords", words.inWords(handedOver.stream().map(HandedOver::task).filter(Objects::nonNull).toList()));
        } catch (TaskRefusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("word", word);
        }
        return show(actor, userId, new Wanted(null, null, successors), model);
    }
}

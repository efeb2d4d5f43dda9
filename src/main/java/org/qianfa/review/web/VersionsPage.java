package org.qianfa.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.qianfa.officialtext.TextComparison;
import org.qianfa.review.HandInFile;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.ReadMatterCase;
import org.qianfa.review.ReadMatterCase.KeptVersion;
import org.qianfa.review.ReadReview;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The versions of a file under review: each beside the one before, and where the department hands in another. */
@Controller
@RequestMapping("/matters/{matterId}/versions")
class VersionsPage {

    private final ReadReview readReview;
    private final ReadMatterCase readCase;
    private final HandInFile handInFile;
    private final Names names;

    VersionsPage(ReadReview readReview, ReadMatterCase readCase, HandInFile handInFile, Names names) {
        this.readReview = readReview;
        this.readCase = readCase;
        this.handInFile = handInFile;
        this.names = names;
    }

    @GetMapping("/{number}")
    String page(Actor actor, @PathVariable long matterId, @PathVariable int number, Model model) {
        KeptVersion shown = readCase.version(actor, matterId, number);
        String before = number == 1 ? shown.text() : readCase.version(actor, matterId, number - 1).text();
        model.addAttribute("matter", readReview.matter(actor, matterId));
        model.addAttribute("version", shown.version());
        model.addAttribute("author", names.people(List.of(shown.version().handedInBy())).get(shown.version().handedInBy()));
        model.addAttribute("changes", TextComparison.of(before, shown.text()).changes());
        return "review/version";
    }

    /** Back to the step at which the file is awaited. */
    @PostMapping
    String handIn(Actor actor, @PathVariable long matterId, @RequestParam(required = false) MultipartFile file,
                  @RequestParam(required = false) String note, Model model, RedirectAttributes redirect, HttpServletResponse response) {
        boolean supplementing = readReview.matter(actor, matterId).state() == State.INCOMPLETE;
        try {
            int number = handInFile.handInFile(actor, matterId, command(file, note));
            redirect.addFlashAttribute("noticeArguments", new Object[] {number});
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("versionNote", note);
            model.addAttribute("matter", readReview.matter(actor, matterId));
            return "review/hand-in";
        }
        redirect.addFlashAttribute("notice", "review.handIn.done");
        return "redirect:/matters/" + matterId + (supplementing ? "/materials" : "/answer");
    }

    /** @param file may be {@code null}, which is refused like an empty one */
    static HandInFile.Command command(MultipartFile file, String note) {
        try {
            return new HandInFile.Command(file == null ? "" : file.getOriginalFilename(), file == null ? new byte[0] : file.getBytes(),
                    TypedText.lines(note));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}

package org.qianfa.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.qianfa.review.ReplyInThread;
import org.qianfa.review.Upload;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes replies to what was sent, from whichever page shows it, and goes back there. */
@Controller
class ThreadPage {

    private static final Map<String, String> PAGES = Map.of("matter", "/matters/%d#annotation-%d", "answers", "/reports/%d/answers?opinion=%d",
            "confirmations", "/reports/%d/confirmations#opinion-%d", "ledger", "/reports/%d/opinions#opinion-%d",
            "findings", "/matters/%d/answer?opinion=%d", "matter-confirmations", "/matters/%d/confirmations#opinion-%d");

    private final ReplyInThread replyInThread;

    ThreadPage(ReplyInThread replyInThread) {
        this.replyInThread = replyInThread;
    }

    /** @param page which page it was written on @param about id of that page's matter or report */
    @PostMapping("/opinions/{id}/replies")
    String reply(Actor actor, @PathVariable long id, @RequestParam(required = false) String text, @RequestParam(required = false) String page,
                 @RequestParam(defaultValue = "0") long about, @RequestParam(required = false) List<MultipartFile> file, Model model, RedirectAttributes redirect, HttpServletResponse response) {
        String back = PAGES.getOrDefault(page == null ? "" : page, "/").formatted(about, id);
        List<Upload> files = Attached.of(file);
        try {
            replyInThread.replyInThread(actor, id, TypedText.lines(text), files);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            Attached.refused(files, "reply-file", model);
            model.addAttribute("opinionId", id);
            model.addAttribute("text", text);
            model.addAttribute("page", page);
            model.addAttribute("about", about);
            model.addAttribute("back", back);
            return "review/reply";
        }
        redirect.addFlashAttribute("notice", "review.thread.replied");
        return "redirect:" + back;
    }
}

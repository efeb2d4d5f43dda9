package org.qianfa.registers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.registers.ImportReviews;
import org.qianfa.registers.ImportReviews.Summary;
import org.qianfa.registers.ImportReviews.View;
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

/** Brings a register of reviews from a file: uploaded, checked row by row, then stored. */
@Controller
@RequestMapping("/registers/imports")
class ImportsPage {

    private final ImportReviews imports;
    private final RegisterRooms rooms;
    private final Directory directory;

    ImportsPage(ImportReviews imports, RegisterRooms rooms, Directory directory) {
        this.imports = imports;
        this.rooms = rooms;
        this.directory = directory;
    }

    @GetMapping
    String all(Actor actor, Model model) {
        model.addAttribute("imports", imports.ofUnits(actor));
        model.addAttribute("names", directory.persons(imports.ofUnits(actor).stream().map(Summary::by).toList()));
        rooms.lay(actor, model);
        return "registers/imports";
    }

    @PostMapping
    String bring(Actor actor, @RequestParam long unit, @RequestParam(required = false) MultipartFile file, Model model, HttpServletResponse response) {
        try {
            long id = imports.bring(actor, unit, file == null ? "" : file.getOriginalFilename(), content(file));
            return "redirect:/registers/imports/" + id;
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return all(actor, model);
        }
    }

    @GetMapping("/{id}")
    String one(Actor actor, @PathVariable long id, Model model) {
        View view = imports.view(actor, id);
        Person person = directory.persons(List.of(view.summary().by())).get(view.summary().by());
        model.addAttribute("view", view);
        model.addAttribute("person", person == null ? "" : person.displayName());
        rooms.lay(actor, model);
        return "registers/import";
    }

    /** @param choice {@code all}, or {@code sound} to leave flawed rows out */
    @PostMapping("/{id}/storing")
    String store(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "all") String choice, Model model, HttpServletResponse response,
                 RedirectAttributes flash) {
        try {
            flash.addFlashAttribute("noticeArguments", new Object[] {imports.store(actor, id, choice.equals("sound"))});
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return one(actor, id, model);
        }
        flash.addFlashAttribute("notice", "registers.import.stored");
        return "redirect:/registers/imports/" + id;
    }

    static byte[] content(MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}

package org.qianfa.registers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.qianfa.registers.FirmRegister;
import org.qianfa.registers.FirmRegister.Criterion;
import org.qianfa.registers.FirmRegister.Row;
import org.qianfa.registers.RecordFirm;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Law firms that advise, and one firm with its yearly scores. */
@Controller
@RequestMapping("/registers/firms")
class FirmsPage {

    /** Proposed where a firm was never scored; every unit writes its own. */
    private static final List<Criterion> PROPOSED = List.of(new Criterion("审查质量", 0, 40), new Criterion("审查时效", 0, 20),
            new Criterion("咨询与会商", 0, 20), new Criterion("普法与培训", 0, 10), new Criterion("履职纪律", 0, 10));

    private final FirmRegister register;
    private final RecordFirm record;
    private final RegisterRooms rooms;
    private final RegisterFiles files;

    FirmsPage(FirmRegister register, RecordFirm record, RegisterRooms rooms, RegisterFiles files) {
        this.register = register;
        this.record = record;
        this.rooms = rooms;
        this.files = files;
    }

    @GetMapping
    String all(Actor actor, @RequestParam(required = false) Long unit, Model model) {
        return page(actor, unit, FirmForm.empty(), model);
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> export(Actor actor, @RequestParam(required = false) Long unit, Locale locale) {
        return files.firms(register.firms(actor, unit), locale);
    }

    @PostMapping
    String record(Actor actor, @ModelAttribute("form") FirmForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            long id = record.recordFirm(actor, form.unit() == null ? 0 : form.unit(), form.contract());
            flash.addFlashAttribute("notice", "registers.firm.recorded");
            return "redirect:/registers/firms/" + id;
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return page(actor, null, form, model);
        }
    }

    @GetMapping("/{id}")
    String one(Actor actor, @PathVariable long id, Model model) {
        Row row = register.firm(actor, id);
        return firm(actor, row, FirmForm.of(row.contract()), model);
    }

    @PostMapping("/{id}")
    String correct(Actor actor, @PathVariable long id, @ModelAttribute("form") FirmForm form, Model model, HttpServletResponse response,
                   RedirectAttributes flash) {
        try {
            record.correctFirm(actor, id, form.contract(), form.reason());
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return firm(actor, register.firm(actor, id), form, model);
        }
        flash.addFlashAttribute("notice", "registers.corrected");
        return "redirect:/registers/firms/" + id;
    }

    @PostMapping("/{id}/scores")
    String score(Actor actor, @PathVariable long id, @ModelAttribute("typed") FirmForm typed, Model model, HttpServletResponse response,
                 RedirectAttributes flash) {
        try {
            record.scoreFirm(actor, id, typed.year() == null ? 0 : typed.year(), typed.criteria(), typed.reason());
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            Row row = register.firm(actor, id);
            return firm(actor, row, FirmForm.of(row.contract()), model);
        }
        flash.addFlashAttribute("notice", "registers.firm.scored");
        return "redirect:/registers/firms/" + id;
    }

    private String page(Actor actor, Long unit, FirmForm form, Model model) {
        model.addAttribute("rows", register.firms(actor, unit));
        model.addAttribute("unit", unit);
        model.addAttribute("form", form);
        rooms.lay(actor, model);
        return "registers/firms";
    }

    private String firm(Actor actor, Row row, FirmForm form, Model model) {
        List<Criterion> typed = model.getAttribute("typed") instanceof FirmForm again && !again.criteria().isEmpty() ? again.criteria() : null;
        model.addAttribute("criteria", typed != null ? typed : row.scores().isEmpty() ? PROPOSED : row.scores().get(0).criteria());
        model.addAttribute("row", row);
        model.addAttribute("form", form);
        model.addAttribute("mayKeep", rooms.keeps(actor, row.unitId()));
        rooms.lay(actor, model);
        return "registers/firm";
    }
}

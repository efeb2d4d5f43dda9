package org.qianfa.registers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.qianfa.registers.ConsultationKind;
import org.qianfa.registers.ConsultationRegister;
import org.qianfa.registers.ConsultationRegister.Row;
import org.qianfa.registers.Paged;
import org.qianfa.registers.RecordConsultation;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of consultations: looked through, added to, corrected. */
@Controller
@RequestMapping("/registers/consultations")
class ConsultationsPage {

    private static final int SIZE = 50;

    private final ConsultationRegister register;
    private final RecordConsultation record;
    private final RegisterRooms rooms;
    private final RegisterFiles files;

    ConsultationsPage(ConsultationRegister register, RecordConsultation record, RegisterRooms rooms, RegisterFiles files) {
        this.register = register;
        this.record = record;
        this.rooms = rooms;
        this.files = files;
    }

    @GetMapping
    String show(Actor actor, @ModelAttribute("query") ConsultationQuery query, Model model) {
        return page(actor, query, ConsultationForm.empty(), model);
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> export(Actor actor, @ModelAttribute("query") ConsultationQuery query, Locale locale) {
        return files.consultations(register.all(actor, query.filter()), locale);
    }

    @PostMapping
    String record(Actor actor, @ModelAttribute("form") ConsultationForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            record.recordConsultation(actor, form.unit() == null ? 0 : form.unit(), form.said());
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return page(actor, new ConsultationQuery(null, null, null, null, null), form, model);
        }
        flash.addFlashAttribute("notice", "registers.consultation.recorded");
        return "redirect:/registers/consultations";
    }

    @GetMapping("/{id}")
    String one(Actor actor, @PathVariable long id, Model model) {
        Row row = register.consultation(actor, id);
        return correction(actor, row, ConsultationForm.of(row.said(), ""), model);
    }

    @PostMapping("/{id}")
    String correct(Actor actor, @PathVariable long id, @ModelAttribute("form") ConsultationForm form, Model model, HttpServletResponse response,
                   RedirectAttributes flash) {
        try {
            record.correctConsultation(actor, id, form.said(), form.reason());
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return correction(actor, register.consultation(actor, id), form, model);
        }
        flash.addFlashAttribute("notice", "registers.corrected");
        return "redirect:/registers/consultations/" + id;
    }

    private String correction(Actor actor, Row row, ConsultationForm form, Model model) {
        model.addAttribute("row", row);
        model.addAttribute("form", form);
        model.addAttribute("desks", register.desks(actor).stream().filter(desk -> desk.unitId() == row.unitId()).toList());
        model.addAttribute("kinds", ConsultationKind.values());
        rooms.lay(actor, model);
        return "registers/consultation";
    }

    private String page(Actor actor, ConsultationQuery query, ConsultationForm form, Model model) {
        Paged<Row> page = register.consultations(actor, query.filter(), query.after(), SIZE);
        model.addAttribute("query", query);
        model.addAttribute("form", form);
        model.addAttribute("rows", page.rows());
        model.addAttribute("totals", register.totals(actor, query.filter()));
        model.addAttribute("desks", register.desks(actor));
        model.addAttribute("kinds", ConsultationKind.values());
        model.addAttribute("next", page.next() == null ? null : query.address("/registers/consultations", page.next()));
        model.addAttribute("first", query.after() == null ? null : query.address("/registers/consultations", null));
        model.addAttribute("file", query.address("/registers/consultations/export", null));
        rooms.lay(actor, model);
        return "registers/consultations";
    }
}

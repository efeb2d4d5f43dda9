package org.qianfa.registers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.qianfa.registers.QualificationRegister;
import org.qianfa.registers.QualificationRegister.Certificate;
import org.qianfa.registers.QualificationRegister.Row;
import org.qianfa.registers.QualificationRegister.Training;
import org.qianfa.registers.RecordQualification;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.format.annotation.DateTimeFormat;
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

/** The qualifications of reviewers, and one reviewer's. */
@Controller
@RequestMapping("/registers/qualifications")
class QualificationsPage {

    private final QualificationRegister register;
    private final RecordQualification record;
    private final RegisterRooms rooms;
    private final RegisterFiles files;
    private final Clock clock;

    QualificationsPage(QualificationRegister register, RecordQualification record, RegisterRooms rooms, RegisterFiles files,
                       Clock clock) {
        this.register = register;
        this.record = record;
        this.rooms = rooms;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping
    String all(Actor actor, @RequestParam(required = false) Long unit, Model model) {
        List<Row> rows = register.reviewers(actor, unit);
        List<Row> serving = rows.stream().filter(Row::serving).toList();
        model.addAttribute("rows", rows);
        model.addAttribute("unit", unit);
        model.addAttribute("serving", serving.size());
        model.addAttribute("certified", serving.stream().filter(row -> row.certificate() != null).count());
        model.addAttribute("year", LocalDate.now(clock).getYear());
        rooms.lay(actor, model);
        return "registers/qualifications";
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> export(Actor actor, @RequestParam(required = false) Long unit, Locale locale) {
        return files.qualifications(register.reviewers(actor, unit), locale);
    }

    @GetMapping("/{unitId}/{personId}")
    String one(Actor actor, @PathVariable long unitId, @PathVariable long personId, Model model) {
        Row row = register.reviewer(actor, unitId, personId);
        Certificate held = row.certificate();
        return page(actor, row, new Form(held == null ? "" : held.number(), held == null ? null : held.acquiredOn(), row.experience(), ""), model);
    }

    @PostMapping("/{unitId}/{personId}")
    String qualify(Actor actor, @PathVariable long unitId, @PathVariable long personId, @ModelAttribute("form") Form form, Model model,
                   HttpServletResponse response, RedirectAttributes flash) {
        try {
            record.recordQualification(actor, unitId, personId, form.certificate(), form.experience(), form.reason());
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return page(actor, register.reviewer(actor, unitId, personId), form, model);
        }
        flash.addFlashAttribute("notice", "registers.qualification.recorded");
        return "redirect:/registers/qualifications/" + unitId + "/" + personId;
    }

    @PostMapping("/{unitId}/{personId}/trainings")
    String train(Actor actor, @PathVariable long unitId, @PathVariable long personId,
                 @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate heldOn,
                 @RequestParam(defaultValue = "") String subject, @RequestParam(required = false) Integer hours, Model model,
                 HttpServletResponse response, RedirectAttributes flash) {
        try {
            record.recordTraining(actor, unitId, personId, new Training(heldOn, subject, hours == null ? 0 : hours));
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return one(actor, unitId, personId, model);
        }
        flash.addFlashAttribute("notice", "registers.training.recorded");
        return "redirect:/registers/qualifications/" + unitId + "/" + personId;
    }

    private String page(Actor actor, Row row, Form form, Model model) {
        model.addAttribute("row", row);
        model.addAttribute("form", form);
        rooms.lay(actor, model);
        model.addAttribute("mayKeep", rooms.keeps(actor, row.unitId()));
        return "registers/qualification";
    }

    /** What qualifies somebody, as it is typed; no number and no day means no certificate. */
    record Form(String number, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate acquiredOn, String experience, String reason) {

        Certificate certificate() {
            return (number == null || number.isBlank()) && acquiredOn == null ? null : new Certificate(number, acquiredOn);
        }
    }
}

package org.qianfa.registers.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.registers.ConferenceRegister;
import org.qianfa.registers.ConferenceRegister.Row;
import org.qianfa.registers.Paged;
import org.qianfa.registers.RecordConference;
import org.qianfa.registers.exchange.ConferenceTable;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of conferences: looked through, added to by hand or from a file, corrected. */
@Controller
@RequestMapping("/registers/conferences")
class ConferenceRegisterPage {

    private static final int SIZE = 50;
    private static final ConferenceQuery ALL = new ConferenceQuery(null, null, null, null);

    private final ConferenceRegister register;
    private final RecordConference record;
    private final RegisterRooms rooms;

    ConferenceRegisterPage(ConferenceRegister register, RecordConference record, RegisterRooms rooms) {
        this.register = register;
        this.record = record;
        this.rooms = rooms;
    }

    @GetMapping
    String show(Actor actor, @ModelAttribute("query") ConferenceQuery query, Model model) {
        return page(actor, query, ConferenceForm.empty(), model);
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> export(Actor actor, @ModelAttribute("query") ConferenceQuery query) {
        return ExcelFile.of("疑难会商台账", ConferenceTable.xlsx(register.all(actor, query.filter()).stream().map(Row::said).toList()));
    }

    @PostMapping
    String record(Actor actor, @ModelAttribute("form") ConferenceForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            record.recordConference(actor, form.unit() == null ? 0 : form.unit(), form.said());
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return page(actor, ALL, form, model);
        }
        flash.addFlashAttribute("notice", "registers.conference.recorded");
        return "redirect:/registers/conferences";
    }

    @PostMapping("/import")
    String bring(Actor actor, @RequestParam(required = false) Long unit, @RequestParam(required = false) MultipartFile file, Model model,
                 HttpServletResponse response, RedirectAttributes flash) {
        try {
            int brought = record.bringConferences(actor, unit == null ? 0 : unit, file == null ? "" : file.getOriginalFilename(),
                    ImportsPage.content(file));
            flash.addFlashAttribute("notice", "registers.conference.brought");
            flash.addFlashAttribute("noticeArguments", new Object[] {brought});
            return "redirect:/registers/conferences";
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return page(actor, ALL, ConferenceForm.empty(), model);
        }
    }

    @GetMapping("/{id}")
    String one(Actor actor, @PathVariable long id, Model model) {
        Row row = register.conference(actor, id);
        return correction(actor, row, ConferenceForm.of(row.said()), model);
    }

    @PostMapping("/{id}")
    String correct(Actor actor, @PathVariable long id, @ModelAttribute("form") ConferenceForm form, Model model, HttpServletResponse response,
                   RedirectAttributes flash) {
        try {
            record.correctConference(actor, id, form.said(), form.reason());
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return correction(actor, register.conference(actor, id), form, model);
        }
        flash.addFlashAttribute("notice", "registers.corrected");
        return "redirect:/registers/conferences/" + id;
    }

    private String correction(Actor actor, Row row, ConferenceForm form, Model model) {
        model.addAttribute("row", row);
        model.addAttribute("form", form);
        rooms.lay(actor, model);
        return "registers/conference";
    }

    private String page(Actor actor, ConferenceQuery query, ConferenceForm form, Model model) {
        Paged<Row> page = register.conferences(actor, query.filter(), query.after(), SIZE);
        model.addAttribute("query", query);
        model.addAttribute("form", form);
        model.addAttribute("rows", page.rows());
        model.addAttribute("total", register.count(actor, query.filter()));
        model.addAttribute("next", page.next() == null ? null : query.address("/registers/conferences", page.next()));
        model.addAttribute("first", query.after() == null ? null : query.address("/registers/conferences", null));
        model.addAttribute("file", query.address("/registers/conferences/export", null));
        rooms.lay(actor, model);
        return "registers/conferences";
    }
}

package org.qianfa.audit.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.audit.ReadJournal;
import org.qianfa.audit.ReadJournal.Filter;
import org.qianfa.audit.ReadJournal.Page;
import org.qianfa.audit.VerifyChain;
import org.qianfa.shared.Actor;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Where auditors read the journal and have its chain verified. */
@Controller
class AuditPage {

    private static final int SIZE = 50;
    private static final List<String> SUBJECT_TYPES = List.of("cycle", "outline", "report", "section", "matter", "opinion", "release",
            "edition", "task", "inbox", "job", "unit", "department", "user", "journal");

    private final ReadJournal readJournal;
    private final VerifyChain verifyChain;

    AuditPage(ReadJournal readJournal, VerifyChain verifyChain) {
        this.readJournal = readJournal;
        this.verifyChain = verifyChain;
    }

    @GetMapping("/audit")
    String show(Actor actor, Search search, @RequestParam(required = false) Long after, Model model) {
        Page page = readJournal.readJournal(actor, search.filter(), after, SIZE);
        model.addAttribute("page", page);
        model.addAttribute("search", search);
        model.addAttribute("actions", readJournal.actions(actor));
        model.addAttribute("subjectTypes", SUBJECT_TYPES);
        model.addAttribute("next", page.next() == null ? null : search.address(page.next()));
        model.addAttribute("first", after == null ? null : search.address(null));
        return "audit/journal";
    }

    @PostMapping("/audit/verification")
    String verify(Actor actor, RedirectAttributes flash) {
        flash.addFlashAttribute("verification", verifyChain.verifyChain(actor));
        return "redirect:/audit";
    }

    /** What the auditor typed into the search form. */
    record Search(String person, String action, String subjectType, Long subjectId,
                  @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
                  @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until) {

        Filter filter() {
            return new Filter(person, action, subjectType, subjectId, from, until);
        }

        String address(Long after) {
            Map<String, Object> parameters = new LinkedHashMap<>();
            parameters.put("person", person);
            parameters.put("action", action);
            parameters.put("subjectType", subjectType);
            parameters.put("subjectId", subjectId);
            parameters.put("from", from);
            parameters.put("until", until);
            parameters.put("after", after);
            UriComponentsBuilder address = UriComponentsBuilder.fromPath("/audit");
            parameters.forEach((name, value) -> {
                if (value != null && !value.toString().isBlank()) {
                    address.queryParam(name, "{" + name + "}");
                }
            });
            return address.encode().buildAndExpand(parameters).toUriString();
        }
    }
}

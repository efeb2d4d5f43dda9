package org.qianfa.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.qianfa.review.FillChecklist;
import org.qianfa.review.FillChecklist.CheckedPoint;
import org.qianfa.review.FillChecklist.Point;
import org.qianfa.review.ReadMatterCase;
import org.qianfa.review.ReadMatterCase.KeptVersion;
import org.qianfa.review.ReadMatterCase.VersionView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The file under review as it was given, and the six points the reviewer goes through. */
@Controller
@RequestMapping("/matters/{matterId}")
class CaseFilePage {

    private final ReadMatterCase readCase;
    private final FillChecklist fillChecklist;
    private final MatterDesk desk;

    CaseFilePage(ReadMatterCase readCase, FillChecklist fillChecklist, MatterDesk desk) {
        this.readCase = readCase;
        this.fillChecklist = fillChecklist;
        this.desk = desk;
    }

    /** A download that no browser opens by itself. @param version the newest unless given */
    @GetMapping("/file")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable long matterId, @RequestParam(required = false) Integer version) {
        List<VersionView> versions = readCase.matterCase(actor, matterId).versions();
        KeptVersion kept = readCase.version(actor, matterId, version == null ? versions.size() : version);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(kept.version().name(), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff").body(kept.content());
    }

    /** A point is {@code point-<POINT>} yes or no, its remark {@code remark-<POINT>}. */
    @PostMapping("/checklist")
    String check(Actor actor, @PathVariable long matterId, @RequestParam Map<String, String> form, Model model,
                 RedirectAttributes redirect, HttpServletResponse response) {
        try {
            fillChecklist.fillChecklist(actor, matterId, points(form));
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("values", form);
            desk.layCase(actor, matterId, null, model);
            return "review/case";
        }
        redirect.addFlashAttribute("notice", "review.checklist.done");
        return "redirect:/matters/" + matterId;
    }

    private static List<CheckedPoint> points(Map<String, String> form) {
        return Arrays.stream(Point.values()).filter(point -> form.containsKey("point-" + point))
                .map(point -> new CheckedPoint(point, "yes".equals(form.get("point-" + point)), TypedText.lines(form.get("remark-" + point))))
                .toList();
    }
}

package org.qianfa.checks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.qianfa.checks.CheckLists;
import org.qianfa.checks.ListFlawed;
import org.qianfa.checks.StoreList;
import org.qianfa.officialtext.DecodedText;
import org.qianfa.proofreading.ListFlaw;
import org.qianfa.proofreading.ListFlaw.Problem;
import org.qianfa.proofreading.ListKind;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lists texts are held against: what counts now, earlier versions, and where those who keep them bring a new one. */
@Controller
@RequestMapping("/checks/lists")
class ListsPage {

    private final CheckLists lists;
    private final StoreList storeList;
    private final ListSheets sheets;

    ListsPage(CheckLists lists, StoreList storeList, ListSheets sheets) {
        this.lists = lists;
        this.storeList = storeList;
        this.sheets = sheets;
    }

    @GetMapping
    String all(Actor actor, Model model) {
        model.addAttribute("lists", sheets.overview(actor));
        return "checks/lists";
    }

    @GetMapping("/{kind}")
    String one(Actor actor, @PathVariable String kind, @RequestParam(required = false) Long unit, Model model) {
        return page(actor, ListSheets.kind(kind), unit, model);
    }

    @GetMapping("/{kind}/versions/{number}")
    ResponseEntity<byte[]> download(Actor actor, @PathVariable String kind, @PathVariable int number, @RequestParam(required = false) Long unit) {
        ListKind list = ListSheets.kind(kind);
        byte[] content = ("\uFEFF" + lists.content(actor, list, unit, number)).getBytes(StandardCharsets.UTF_8);
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(list.name().toLowerCase(Locale.ROOT) + "-" + number + ".csv").build();
        return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString()).body(content);
    }

    @PostMapping("/{kind}")
    String store(Actor actor, @PathVariable String kind, @RequestParam(required = false) Long unit, @RequestParam(required = false) MultipartFile file,
                 @RequestParam(required = false) Integer completeUntil, @RequestParam(defaultValue = "") String reason, Model model,
                 HttpServletResponse response, RedirectAttributes flash) throws IOException {
        ListKind list = requireKeeper(actor, kind, unit);
        try {
            storeList.storeList(actor, new StoreList.Command(list, unit, text(file), completeUntil, reason));
        } catch (Refusal refusal) {
            if (refusal instanceof ListFlawed flawed) {
                model.addAttribute("flaws", flawed.flaws());
            }
            model.addAttribute("completeUntil", completeUntil);
            model.addAttribute("reason", reason);
            return refused(actor, list, unit, refusal, model, response);
        }
        flash.addFlashAttribute("notice", "checks.lists.stored.notice");
        return "redirect:" + ListSheets.address(list, unit);
    }

    @PostMapping("/{kind}/versions/{number}/restoration")
    String restore(Actor actor, @PathVariable String kind, @PathVariable int number, @RequestParam(required = false) Long unit,
                   @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response, RedirectAttributes flash) {
        ListKind list = requireKeeper(actor, kind, unit);
        try {
            storeList.restoreList(actor, list, unit, number, reason);
        } catch (Refusal refusal) {
            model.addAttribute("restoring", number);
            model.addAttribute("restoringReason", reason);
            return refused(actor, list, unit, refusal, model, response);
        }
        flash.addFlashAttribute("notice", "checks.lists.restored");
        return "redirect:" + ListSheets.address(list, unit);
    }

    private ListKind requireKeeper(Actor actor, String kind, Long unit) {
        ListKind list = ListSheets.kind(kind);
        lists.versions(actor, list, unit);
        if (!lists.keeps(actor, list, unit)) {
            throw new NotPermitted("somebody else keeps " + list);
        }
        return list;
    }

    private static String text(MultipartFile file) throws IOException, ListFlawed {
        DecodedText decoded = file == null || file.isEmpty() ? null : DecodedText.of(file.getBytes()).orElse(null);
        if (decoded == null) {
            throw new ListFlawed(List.of(new ListFlaw(1, Problem.UNREADABLE, "")));
        }
        return decoded.text();
    }

    private String refused(Actor actor, ListKind kind, Long unit, Refusal refusal, Model model, HttpServletResponse response) {
        Refused.show(refusal, model, response);
        return page(actor, kind, unit, model);
    }

    private String page(Actor actor, ListKind kind, Long unit, Model model) {
        sheets.lay(actor, kind, unit, model);
        return "checks/list";
    }
}

package org.qianfa.inbox.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.inbox.KeepFilter;
import org.qianfa.inbox.MyWork;
import org.qianfa.inbox.ShareFilter;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeping filters by name and sharing them; each answers with the list again. */
@Controller
@RequestMapping("/inbox/filters")
class FiltersPage {

    private static final String LIST = "redirect:/inbox?tab=mine";

    private final KeepFilter keeping;
    private final ShareFilter sharing;
    private final InboxPage list;

    FiltersPage(KeepFilter keeping, ShareFilter sharing, InboxPage list) {
        this.keeping = keeping;
        this.sharing = sharing;
        this.list = list;
    }

    @PostMapping
    String save(Actor actor, @RequestParam(defaultValue = "") String name, @ModelAttribute("query") InboxQuery query, Model model,
                HttpServletResponse response, RedirectAttributes flash) {
        InboxQuery asked = query.tab() == null ? query.at(MyWork.Tab.MINE) : query;
        try {
            keeping.saveFilter(actor, name, asked.tab().tab(), asked.filter());
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("typedName", name);
            return list.inbox(actor, asked, model);
        }
        flash.addFlashAttribute("notice", "inbox.notice.filterSaved");
        return "redirect:" + asked.first();
    }

    @PostMapping("/{filterId}/removal")
    String remove(Actor actor, @PathVariable long filterId, RedirectAttributes flash) {
        keeping.removeFilter(actor, filterId);
        flash.addFlashAttribute("notice", "inbox.notice.filterRemoved");
        return LIST;
    }

    @PostMapping("/{filterId}/choice")
    String choose(Actor actor, @PathVariable long filterId, RedirectAttributes flash) {
        keeping.chooseFilter(actor, filterId);
        flash.addFlashAttribute("notice", "inbox.notice.filterChosen");
        return LIST;
    }

    @PostMapping("/choice/removal")
    String chooseNone(Actor actor, RedirectAttributes flash) {
        keeping.chooseFilter(actor, null);
        flash.addFlashAttribute("notice", "inbox.notice.filterChosenNone");
        return LIST;
    }

    @PostMapping("/{filterId}/sharing")
    String share(Actor actor, @PathVariable long filterId, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            sharing.shareFilter(actor, filterId);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return list.inbox(actor, new InboxQuery(new TabName(MyWork.Tab.MINE), null, null, null, null, null, null), model);
        }
        flash.addFlashAttribute("notice", "inbox.notice.filterShared");
        return LIST;
    }

    @PostMapping("/{filterId}/sharing/removal")
    String withdraw(Actor actor, @PathVariable long filterId, RedirectAttributes flash) {
        sharing.withdrawFilter(actor, filterId);
        flash.addFlashAttribute("notice", "inbox.notice.filterWithdrawn");
        return LIST;
    }
}

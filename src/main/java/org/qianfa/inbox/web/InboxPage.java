package org.qianfa.inbox.web;

import java.util.List;
import java.util.Optional;
import org.qianfa.inbox.MyWork;
import org.qianfa.inbox.MyWork.Tab;
import org.qianfa.inbox.SavedFilters.SavedFilter;
import org.qianfa.inbox.WorkFilter;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of work. */
@Controller
class InboxPage {

    private static final int ROWS = 20;

    private final MyWork work;
    private final RowActs acts;
    private final TaskRows rows;
    private final FilterChoices choices;

    InboxPage(MyWork work, RowActs acts, TaskRows rows, FilterChoices choices) {
        this.work = work;
        this.acts = acts;
        this.rows = rows;
        this.choices = choices;
    }

    @GetMapping("/inbox")
    String inbox(Actor actor, @ModelAttribute("query") InboxQuery query, Model model) {
        Optional<SavedFilter> chosen = query.empty() ? choices.chosen(actor) : Optional.empty();
        if (chosen.isPresent()) {
            return "redirect:" + InboxQuery.of(chosen.get()).address(null);
        }
        MyWork.Counts counts = work.counts(actor);
        InboxQuery asked = query.at(query.tab() == null ? counts.first() : query.tab().tab());
        model.addAttribute("query", asked);
        model.addAttribute("counts", counts);
        choices.lay(actor, model);
        list(actor, asked, model);
        return "inbox/list";
    }

    private void list(Actor actor, InboxQuery query, Model model) {
        Tab tab = query.tab().tab();
        MyWork.Page page = work.work(actor, tab, query.filter(), query.after(), ROWS);
        model.addAttribute("tab", tab);
        model.addAttribute("tabs", Tab.values());
        model.addAttribute("rows", rows.rows(actor, page.items()));
        model.addAttribute("acts", acts.many(tab, page.items()));
        model.addAttribute("withdrawable", acts.withdrawable(actor, tab, page.items()));
        model.addAttribute("cursor", page.next() == null ? null : query.address(page.next()));
        model.addAttribute("after", query.after());
        model.addAttribute("loosened", page.items().isEmpty() ? loosened(actor, tab, query) : List.of());
    }

    private List<Loosened> loosened(Actor actor, Tab tab, InboxQuery query) {
        return work.loosened(actor, tab, query.filter()).entrySet().stream().map(e -> new Loosened(e.getKey(),
                e.getValue() > MyWork.Counts.MOST ? MyWork.Counts.MOST + "+" : String.valueOf(e.getValue()),
                query.narrowedTo(query.filter().without(e.getKey())).address(null))).toList();
    }

    /** A part of the filter that hides something, how much, and where it is seen. */
    record Loosened(WorkFilter.Part part, String found, String address) {
    }
}

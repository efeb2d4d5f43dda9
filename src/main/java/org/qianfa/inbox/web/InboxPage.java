package org.qianfa.inbox.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.inbox.BulkTasks;
import org.qianfa.inbox.MyWork;
import org.qianfa.inbox.MyWork.Tab;
import org.qianfa.inbox.SavedFilters;
import org.qianfa.inbox.SavedFilters.SavedFilter;
import org.qianfa.inbox.WorkFilter;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of work, and the fragment of it that stands on a report's desk. */
@Controller
class InboxPage {

    private static final int ROWS = 20;

    private final MyWork work;
    private final SavedFilters filters;
    private final BulkTasks bulk;
    private final TaskRows rows;
    private final FilterChoices choices;

    InboxPage(MyWork work, SavedFilters filters, BulkTasks bulk, TaskRows rows, FilterChoices choices) {
        this.work = work;
        this.filters = filters;
        this.bulk = bulk;
        this.rows = rows;
        this.choices = choices;
    }

    @GetMapping("/inbox")
    String inbox(Actor actor, @ModelAttribute("query") InboxQuery query, Model model) {
        Optional<SavedFilter> chosen = query.empty() ? filters.chosen(actor) : Optional.empty();
        if (chosen.isPresent()) {
            return "redirect:" + InboxQuery.of(chosen.get()).address(null);
        }
        MyWork.Counts counts = work.counts(actor);
        InboxQuery asked = query.at(query.tab() == null ? counts.first() : query.tab().tab());
        model.addAttribute("query", asked);
        model.addAttribute("counts", counts);
        model.addAttribute("saved", filters.savedFilters(actor).stream().map(SavedLine::new).toList());
        model.addAttribute("shares", actor.holdsAny(actor.unitId(), Role.COORDINATOR, Role.SYSTEM_ADMIN));
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
        model.addAttribute("holders", tab == Tab.SENT ? rows.holders(page.items()) : Map.of());
        model.addAttribute("acts", tab == Tab.POOL || tab == Tab.MINE || tab == Tab.OVERDUE ? bulk.acts() : List.of());
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

    /** A saved filter and where it leads. */
    record SavedLine(SavedFilter filter) {

        public String address() {
            return InboxQuery.of(filter).address(null);
        }
    }

    @GetMapping("/inbox/reports/{reportId}/actions")
    String actions(Actor actor, @PathVariable long reportId, Model model) {
        MyWork.Steps steps = work.onReport(actor, reportId);
        model.addAttribute("mine", rows.rows(actor, steps.mine()));
        model.addAttribute("others", rows.others(steps.others()));
        return "inbox/actions :: actions";
    }
}

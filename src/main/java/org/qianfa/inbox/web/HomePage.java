package org.qianfa.inbox.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.qianfa.drafting.CoDrafting;
import org.qianfa.inbox.MyWork;
import org.qianfa.inbox.WhatFirst;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody arrives: what to do next, the reports one works on, the dates ahead. */
@Controller
class HomePage {

    private static final int ROWS = 8;
    private static final int DATES = 6;

    private final MyWork work;
    private final WhatFirst whatFirst;
    private final TaskRows rows;
    private final CoDrafting coDrafting;

    HomePage(MyWork work, WhatFirst whatFirst, TaskRows rows, CoDrafting coDrafting) {
        this.work = work;
        this.whatFirst = whatFirst;
        this.rows = rows;
        this.coDrafting = coDrafting;
    }

    @GetMapping("/")
    String home(Actor actor, Model model) {
        List<WhatFirst.Pressing> first = whatFirst.whatFirst(actor, ROWS);
        List<MyWork.ReportLine> reports = work.reports(actor, ROWS);
        model.addAttribute("name", actor.displayName());
        model.addAttribute("posts", posts(actor));
        model.addAttribute("starts", starts(actor));
        model.addAttribute("counts", work.counts(actor));
        model.addAttribute("rows", rows.rows(actor, first.stream().map(WhatFirst.Pressing::item).toList()));
        model.addAttribute("whys", first.stream().map(WhatFirst.Pressing::why).toList());
        model.addAttribute("helping", coDrafting.openTo(actor));
        model.addAttribute("reports", reports);
        model.addAttribute("units", rows.unitNames(reports.stream().map(MyWork.ReportLine::unitId).toList()));
        model.addAttribute("dates", dates(actor));
        return "inbox/home";
    }

    /** The roles held, each with the unit or department it is held in. */
    private List<PoolName> posts(Actor actor) {
        return actor.grants().stream()
                .sorted(Comparator.comparing(Grant::role).thenComparing(Grant::unitId)).map(rows::post).distinct().toList();
    }

    /** Roles that begin things themselves and do not only wait for tasks. */
    private static Set<Role> starts(Actor actor) {
        Set<Role> starters = EnumSet.of(Role.DISTRICT_SUPERVISOR, Role.COORDINATOR, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR);
        starters.removeIf(role -> !actor.holds(role));
        return starters;
    }

    private Map<LocalDate, Long> dates(Actor actor) {
        Map<LocalDate, Long> dates = new TreeMap<>();
        work.nextDueDates(actor, DATES).forEach(due -> dates.merge(rows.local(due.dueAt()).toLocalDate(), due.tasks(), Long::sum));
        return dates;
    }
}

package org.qianfa.review.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.people.Directory;
import org.qianfa.review.AdoptionRate;
import org.qianfa.review.AdoptionRate.Tally;
import org.qianfa.review.OpinionStatistics;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A year's opinions of a unit: how often they were followed, by report, adviser and kind. */
@Controller
class YearOfOpinionsPage {

    private final OpinionStatistics statistics;
    private final Reports reports;
    private final Directory directory;
    private final Names names;
    private final Clock clock;

    YearOfOpinionsPage(OpinionStatistics statistics, Reports reports, Directory directory, Names names, Clock clock) {
        this.statistics = statistics;
        this.reports = reports;
        this.directory = directory;
        this.names = names;
        this.clock = clock;
    }

    /** @param year the year the opinions were sent in; this year unless given */
    @GetMapping("/units/{unitId}/opinions")
    String page(Actor actor, @PathVariable long unitId, @RequestParam(required = false) Integer year, Model model) {
        int shown = year == null ? LocalDate.now(clock).getYear() : Math.max(1900, Math.min(year, 2999));
        List<Tally> tallies = statistics.ofUnit(actor, unitId, shown);
        model.addAttribute("unit", directory.unit(unitId));
        model.addAttribute("year", shown);
        model.addAttribute("years", statistics.years(actor, unitId));
        model.addAttribute("total", AdoptionRate.of(tallies));
        model.addAttribute("byReport", OpinionsPage.rates(tallies, Tally::reportId));
        model.addAttribute("byAuthor", OpinionsPage.rates(tallies, Tally::authorId));
        model.addAttribute("byKind", OpinionsPage.rates(tallies, Tally::kind));
        model.addAttribute("titles", titles(tallies));
        model.addAttribute("people", names.people(tallies.stream().map(Tally::authorId).toList()));
        return "review/year";
    }

    private Map<Long, String> titles(List<Tally> tallies) {
        return tallies.stream().map(Tally::reportId).distinct().map(reports::report)
                .collect(Collectors.toMap(ReportView::id, ReportView::title));
    }
}

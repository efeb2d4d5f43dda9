package org.qianfa.review.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.people.Directory;
import org.qianfa.review.AdoptionRate;
import org.qianfa.review.AdoptionRate.Tally;
import org.qianfa.review.MatterRecords;
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
    private final MatterRecords records;
    private final Directory directory;
    private final Names names;
    private final Clock clock;

    YearOfOpinionsPage(OpinionStatistics statistics, Reports reports, MatterRecords records, Directory directory, Names names, Clock clock) {
        this.statistics = statistics;
        this.reports = reports;
        this.records = records;
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
        List<Tally> onReports = tallies.stream().filter(t -> t.reportId() != null).toList();
        List<Tally> onFiles = tallies.stream().filter(t -> t.reportId() == null).toList();
        model.addAttribute("byReport", OpinionsPage.rates(onReports, Tally::reportId));
        model.addAttribute("byMatter", OpinionsPage.rates(onFiles, Tally::matterId));
        model.addAttribute("byAuthor", OpinionsPage.rates(tallies, Tally::authorId));
        model.addAttribute("byKind", OpinionsPage.rates(tallies, Tally::kind));
        model.addAttribute("titles", titles(onReports));
        model.addAttribute("matters", onFiles.stream().map(Tally::matterId).distinct()
                .collect(Collectors.toMap(Function.identity(), id -> records.record(id).matter().title())));
        model.addAttribute("people", names.people(tallies.stream().map(Tally::authorId).toList()));
        return "review/year";
    }

    private Map<Long, String> titles(List<Tally> tallies) {
        return tallies.stream().map(Tally::reportId).distinct().map(reports::report)
                .collect(Collectors.toMap(ReportView::id, ReportView::title));
    }
}

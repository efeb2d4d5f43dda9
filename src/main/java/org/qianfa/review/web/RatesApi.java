package org.qianfa.review.web;

import java.util.List;
import org.qianfa.review.AdoptionRate;
import org.qianfa.review.AdoptionRate.Tally;
import org.qianfa.review.OpinionStatistics;
import org.qianfa.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A year's opinions of a unit, counted, as JSON. */
@RestController
class RatesApi {

    private final OpinionStatistics statistics;

    RatesApi(OpinionStatistics statistics) {
        this.statistics = statistics;
    }

    @GetMapping("/api/units/{unitId}/opinions")
    Rates rates(Actor actor, @PathVariable long unitId, @RequestParam int year) {
        List<Tally> tallies = statistics.ofUnit(actor, unitId, Math.max(1900, Math.min(year, 2999)));
        return new Rates(AdoptionRate.of(tallies), tallies);
    }

    /** @param tallies what the total is counted from */
    record Rates(AdoptionRate total, List<Tally> tallies) {
    }
}

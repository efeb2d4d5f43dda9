package org.qianfa.review.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.drafting.Reports;
import org.qianfa.review.AdoptionRate;
import org.qianfa.review.AdoptionRate.Tally;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.ReadReview;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The ledger of opinions on a report in the order of the text, and how often they were followed. */
@Controller
class OpinionsPage {

    private final ReadReview readReview;
    private final Reports reports;
    private final Names names;

    OpinionsPage(ReadReview readReview, Reports reports, Names names) {
        this.readReview = readReview;
        this.reports = reports;
        this.names = names;
    }

    @GetMapping("/reports/{id}/opinions")
    String page(Actor actor, @PathVariable long id, Model model) {
        List<AnnotationView> opinions = readReview.opinions(actor, id).stream().filter(a -> !a.draft()).toList();
        List<Tally> tallies = opinions.stream().map(OpinionsPage::tally).toList();
        model.addAttribute("report", reports.readable(actor, id));
        model.addAttribute("opinions", opinions);
        model.addAttribute("people", names.people(opinions));
        model.addAttribute("changes", opinions.stream().filter(o -> o.before() != null)
                .collect(Collectors.toMap(AnnotationView::id, o -> Difference.between(o.before(), o.after()))));
        model.addAttribute("total", AdoptionRate.of(tallies));
        model.addAttribute("byAuthor", rates(tallies, Tally::authorId));
        model.addAttribute("byKind", rates(tallies, Tally::kind));
        model.addAttribute("unchanged", opinions.stream().filter(AnnotationView::textUnchanged).count());
        return "review/opinions";
    }

    private static Tally tally(AnnotationView o) {
        return new Tally(o.reportId(), o.matterId(), o.authorId(), o.kind(), o.answer(), o.settlement(), 1);
    }

    static <K> Map<K, AdoptionRate> rates(List<Tally> tallies, Function<Tally, K> by) {
        return tallies.stream().collect(Collectors.groupingBy(by, TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), AdoptionRate::of)));
    }
}

package org.qianfa.drafting.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.qianfa.drafting.CompareTexts;
import org.qianfa.drafting.CompareTexts.Baseline;
import org.qianfa.drafting.CompareTexts.Baseline.Kind;
import org.qianfa.drafting.CompareTexts.Comparison;
import org.qianfa.drafting.CompareTexts.Version;
import org.qianfa.drafting.CompareTexts.Whole;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what pages show of comparisons. */
@Component
class ComparisonDesk {

    private final CompareTexts compareTexts;
    private final Sheets sheets;

    ComparisonDesk(CompareTexts compareTexts, Sheets sheets) {
        this.compareTexts = compareTexts;
        this.sheets = sheets;
    }

    void layChoices(Actor actor, long reportId, Model model) {
        model.addAttribute("comparable", compareTexts.choices(actor, reportId));
    }

    ComparisonSheet section(Actor actor, long sectionId, Baseline from, Integer to) {
        Comparison found = compareTexts.section(actor, sectionId, from, to);
        return sheet(found, from.kind(), names(List.of(found)));
    }

    void layReport(Actor actor, long reportId, Kind from, Model model) {
        Whole whole = compareTexts.report(actor, reportId, from);
        Map<Long, String> names = names(whole.sections());
        List<ComparisonSheet> sections = whole.sections().stream().map(c -> sheet(c, from, names)).toList();
        List<Dropped> dropped = whole.dropped().stream().map(d -> new Dropped(d.heading(), Redline.of(d.differences(), "x"))).toList();
        model.addAttribute("sections", sections);
        model.addAttribute("dropped", dropped);
        model.addAttribute("counts", Stream.concat(sections.stream().map(s -> s.redline().counts()),
                dropped.stream().map(d -> d.redline().counts())).reduce(Redline.Counts.NONE, Redline.Counts::plus));
    }

    private Map<Long, String> names(List<Comparison> found) {
        return sheets.names(found.stream().flatMap(c -> Stream.of(c.from(), c.to())).map(Version::authorId).filter(Objects::nonNull).toList());
    }

    private ComparisonSheet sheet(Comparison found, Kind kind, Map<Long, String> names) {
        return new ComparisonSheet(found.section(), kind, side(found.from(), names), side(found.to(), names),
                Redline.of(found.differences(), "s" + found.section().id()),
                found.repetition() == null ? null : RepeatedText.of(found.to().text(), found.repetition()));
    }

    private ComparisonSheet.Side side(Version version, Map<Long, String> names) {
        return new ComparisonSheet.Side(version.number(), names.get(version.authorId()), sheets.local(version.at()), version.text().isEmpty());
    }

    /** A section of the earlier report that has none to answer it. */
    record Dropped(String heading, Redline redline) {
    }
}

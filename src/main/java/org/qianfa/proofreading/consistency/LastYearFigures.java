package org.qianfa.proofreading.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.ProofText;
import org.qianfa.quantities.Kind;

/** The figures of its year that last year's report told, by name and unit. */
final class LastYearFigures {

    private static final int SHORTEST = 4;

    private final Map<String, List<Told>> byName = new HashMap<>();

    private LastYearFigures() {
    }

    static LastYearFigures in(String text) {
        LastYearFigures figures = new LastYearFigures();
        for (Told told : Told.in(new ProofText(text, Paragraph::new).paragraphs())) {
            if (told.name().length() >= SHORTEST && told.kind() != Kind.DELTA && !Periods.past(told, null)) {
                figures.byName.computeIfAbsent(key(told.name(), told.unit()), name -> new ArrayList<>()).add(told);
            }
        }
        return figures;
    }

    /** In order; none if the report does not tell it. */
    List<Told> under(String name, String unit) {
        return byName.getOrDefault(key(name, unit), List.of());
    }

    private static String key(String name, String unit) {
        return name + " " + unit;
    }
}

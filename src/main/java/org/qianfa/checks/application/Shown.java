package org.qianfa.checks.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.checks.FindingView;
import org.qianfa.checks.domain.Parts.Part;
import org.qianfa.checks.domain.Screened;
import org.qianfa.checks.domain.Screened.Found;
import org.qianfa.proofreading.finding.Finding;

/** Findings as the outside sees them. */
final class Shown {

    private static final int ID = 16;

    private Shown() {
    }

    /** Several of the same rule on the same words of the same sentence, of which only one text in a thousand has any, are counted. */
    static List<FindingView> standing(Screened screened) {
        Map<String, Integer> seen = new HashMap<>();
        List<FindingView> views = new ArrayList<>();
        for (Found found : screened.standing()) {
            int before = seen.merge(found.digest(), 1, Integer::sum) - 1;
            views.add(view(found, found.finding(), found.digest().substring(0, ID) + (before == 0 ? "" : "-" + before)));
        }
        return views;
    }

    /** A finding of the report's text as one of the section it begins in. */
    static FindingView within(Part part, Found found) {
        Finding whole = found.finding();
        Finding own = new Finding(whole.rule(), whole.severity(), part.own(whole.start()), part.own(whole.end()),
                part.own(whole.end()) == whole.end() - part.start() ? whole.suggestion() : null, whole.arguments());
        return view(found, own, found.digest().substring(0, ID));
    }

    private static FindingView view(Found found, Finding finding, String id) {
        return new FindingView(id, finding, found.excerpt().before(), found.excerpt().words(), found.excerpt().after());
    }
}

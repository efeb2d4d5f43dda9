package org.qianfa.inbox.application;

import java.util.List;
import java.util.Optional;
import org.qianfa.inbox.persistence.LastComparison;
import org.qianfa.inbox.persistence.LastComparison.Compared;
import org.qianfa.shared.Checkup;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the last comparison of the inbox with the engine found. */
@Component
class ComparisonCheckup implements Checkup {

    static final String PART = "inbox";
    static final String PAGE = "/inbox/comparison";

    private final LastComparison comparisons;

    ComparisonCheckup(LastComparison comparisons) {
        this.comparisons = comparisons;
    }

    @Override
    @Transactional(readOnly = true)
    public Findings findings() {
        Optional<Compared> last = comparisons.last();
        List<Reading> never = List.of(Reading.of("compared", null, false));
        return new Findings(PART, last.map(ComparisonCheckup::readings).orElse(never), PAGE);
    }

    private static List<Reading> readings(Compared last) {
        return List.of(Reading.of("compared", last.at(), false), Reading.of("tasks", last.openTasks(), false),
                Reading.of("differences", last.differences(), last.differences() > 0));
    }
}

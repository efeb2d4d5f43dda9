package org.qianfa.review.domain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.MatterView;
import org.qianfa.review.MatterView.Capacity;

/** What the conclusions on a matter come to. Those reopened by the approver are remembered but no longer count. */
record Conclusions(List<Conclusion> all) {

    boolean concluded(long personId) {
        return standing().anyMatch(c -> c.by(personId));
    }

    /** Whether the unit's reviewer has concluded. */
    boolean reviewed() {
        return standing().anyMatch(c -> c.in(Capacity.REVIEWER));
    }

    /** Whether the person ever concluded, also before the matter was sent back. */
    boolean tookPart(long personId) {
        return all.stream().anyMatch(c -> c.by(personId));
    }

    LegalityOutcome strictest() {
        return standing().map(Conclusion::outcome).max(Comparator.naturalOrder()).orElse(LegalityOutcome.LAWFUL);
    }

    /** Those that stand first. */
    List<MatterView.Conclusion> views() {
        return all.stream().sorted(Comparator.comparing(c -> !c.standing())).map(Conclusion::view).toList();
    }

    private Stream<Conclusion> standing() {
        return all.stream().filter(Conclusion::standing);
    }
}

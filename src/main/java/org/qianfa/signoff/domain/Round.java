package org.qianfa.signoff.domain;

import java.util.List;
import java.util.Optional;
import org.qianfa.signoff.SignoffStep;

/** The decisions that stand: those taken since the report was last sent back, since a return opens all of them anew. */
public final class Round {

    private final List<Verdict> standing;

    private Round(List<Verdict> standing) {
        this.standing = standing;
    }

    /** @param verdicts all decisions on one report, oldest first */
    public static Round of(List<Verdict> verdicts) {
        int start = 0;
        for (int i = 0; i < verdicts.size(); i++) {
            if (!verdicts.get(i).isFavourable()) {
                start = i + 1;
            }
        }
        return new Round(verdicts.subList(start, verdicts.size()));
    }

    /** The newest decision that lets this text pass this step. */
    public Optional<Verdict> passed(SignoffStep step, String textDigest) {
        return standing.stream().filter(v -> v.passes(step, textDigest)).reduce((first, second) -> second);
    }

    public boolean holds(Verdict verdict) {
        return standing.contains(verdict);
    }

    public boolean decidedBy(SignoffStep step, long personId) {
        return standing.stream().anyMatch(v -> v.getStep() == step && v.getPersonId() == personId);
    }

    /** Whether the newest secrecy review of this text opened it to the public; without a review it stays closed. */
    public boolean disclosed(String textDigest) {
        return passed(SignoffStep.SECRECY_REVIEW, textDigest).map(v -> Boolean.TRUE.equals(v.getDisclosed())).orElse(false);
    }
}

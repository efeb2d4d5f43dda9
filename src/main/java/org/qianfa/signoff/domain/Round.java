package org.qianfa.signoff.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qianfa.signoff.Disclosure;
import org.qianfa.signoff.SignoffStep;

/**
 * The decisions that stand. A return opens all of them anew, with one exception: after a return by the secrecy
 * reviewer the report comes straight back to that reviewer, so the deputy leader's approval goes on to hold for the
 * reworked text. A return to a review passed before opens that one and those after it, or that one alone if the report comes
 * straight back. What was taken back never stood, and what was decided before the report was consolidated anew stands no more.
 */
public final class Round {

    private final List<Verdict> standing = new ArrayList<>();
    private final List<Verdict> carriedOver = new ArrayList<>();

    private Round() {
    }

    /** @param verdicts all decisions on one report, oldest first */
    public static Round of(List<Verdict> verdicts) {
        Round round = new Round();
        verdicts.stream().filter(Verdict::inForce).forEach(round::add);
        return round;
    }

    private void add(Verdict verdict) {
        if (verdict.isFavourable()) {
            standing.add(verdict);
        } else if (verdict.getSentTo() != null) {
            standing.removeIf(v -> !verdict.spares(v));
        } else if (verdict.getStep() == SignoffStep.SECRECY_REVIEW) {
            standing.removeIf(v -> v.getStep() != SignoffStep.DEPUTY_REVIEW);
            carriedOver.addAll(standing);
        } else {
            standing.clear();
            carriedOver.clear();
        }
    }

    /** The newest decision that lets this text pass this step. */
    public Optional<Verdict> passed(SignoffStep step, String textDigest) {
        return standing.stream().filter(v -> v.getStep() == step && holds(v, textDigest)).reduce((first, second) -> second);
    }

    /** Whether the decision stands and holds for this text. */
    public boolean holds(Verdict verdict, String textDigest) {
        return standing.contains(verdict) && (verdict.getTextDigest().equals(textDigest) || carriedOver.contains(verdict));
    }

    /** Those that stand only until the report is consolidated anew. */
    public List<Verdict> lapsing() {
        return standing.stream().filter(verdict -> !carriedOver.contains(verdict)).toList();
    }

    public boolean decidedBy(SignoffStep step, long personId) {
        return standing.stream().anyMatch(v -> v.getStep() == step && v.getPersonId() == personId);
    }

    /** Whether the newest secrecy review of this text opened it to the public; without a review it stays closed. */
    public boolean disclosed(String textDigest) {
        return passed(SignoffStep.SECRECY_REVIEW, textDigest).filter(v -> v.getDisclosure() == Disclosure.OPEN).isPresent();
    }
}

package org.qianfa.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.qianfa.review.AddOpinion.OpinionKind;
import org.qianfa.review.AnswerOpinion.Verdict;
import org.qianfa.review.ConfirmAnswer.Settlement;

/**
 * How often opinions are followed (采纳率): those adopted in full among those answered. What was adopted in part is counted
 * apart, what is not answered yet not at all.
 *
 * @param given    sent and not withdrawn
 * @param insisted answered, but their authors insist
 */
public record AdoptionRate(long given, long adopted, long partly, long rejected, long insisted) {

    public static AdoptionRate of(Collection<Tally> tallies) {
        return new AdoptionRate(sum(tallies, null), sum(tallies, Verdict.ADOPTED), sum(tallies, Verdict.PARTLY), sum(tallies, Verdict.REJECTED),
                tallies.stream().filter(t -> t.settlement() == Settlement.INSISTED).mapToLong(Tally::count).sum());
    }

    private static long sum(Collection<Tally> tallies, Verdict verdict) {
        return tallies.stream().filter(t -> verdict == null || t.answer() == verdict).mapToLong(Tally::count).sum();
    }

    public long answered() {
        return adopted + partly + rejected;
    }

    /** In per cent with one decimal; {@code null} while nothing is answered. */
    public BigDecimal adoptedPercent() {
        return percent(adopted);
    }

    /** Likewise for those adopted in part. */
    public BigDecimal partlyPercent() {
        return percent(partly);
    }

    private BigDecimal percent(long part) {
        return answered() == 0 ? null : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(answered()), 1, RoundingMode.HALF_UP);
    }

    /**
     * Opinions alike in all that is counted.
     *
     * @param reportId   {@code null} if they are about the file of a matter
     * @param answer     {@code null} while unanswered
     * @param settlement {@code null} while open
     */
    public record Tally(Long reportId, long matterId, long authorId, OpinionKind kind, Verdict answer, Settlement settlement, long count) {
    }
}

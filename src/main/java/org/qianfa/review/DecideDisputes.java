package org.qianfa.review;

import java.util.List;
import java.util.Map;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * The first responsible person decides between an adviser who insists and the answer of the department. Signing lets the
 * answer stand; who follows the adviser returns the report instead, and the text is changed.
 */
public interface DecideDisputes {

    /**
     * Lets every answer stand that an opinion of the report still insists against; one decided before stays as decided.
     *
     * @param reasons why, by opinion
     * @throws DisputesUndecided if an opinion insisted on has no reason here and was not decided before
     */
    void decideDisputes(Actor by, long reportId, Map<Long, String> reasons) throws Refusal;

    /** Opinions are insisted on, and it is not said why the answer stands all the same; they are listed with their places. */
    final class DisputesUndecided extends Refusal {

        private final transient List<Obstacle> open;

        public DisputesUndecided(List<Obstacle> open) {
            super(open.size() + " disputes are not decided", open.size());
            this.open = List.copyOf(open);
        }

        @Override
        public List<Obstacle> obstacles() {
            return open;
        }
    }
}

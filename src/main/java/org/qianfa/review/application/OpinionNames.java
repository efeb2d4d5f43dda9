package org.qianfa.review.application;

import java.util.List;
import org.qianfa.review.AnnotationRefusal.OpinionsOpen;
import org.qianfa.review.DecideDisputes.DisputesUndecided;
import org.qianfa.review.domain.Opinion;
import org.qianfa.shared.Refusal.Obstacle;

/** Names opinions to people: by number and by the first words of what they say. */
final class OpinionNames {

    private static final int WORDS = 18;

    private OpinionNames() {
    }

    /** Those that await an answer, where it is given. */
    static OpinionsOpen unanswered(List<Opinion> opinions) {
        return new OpinionsOpen(opinions.stream()
                .map(o -> new Obstacle(name(o), (o.isOnFile() ? "/matters/" + o.getMatterId() + "/answer" : "/reports/" + o.getReportId() + "/answers")
                        + "?opinion=" + o.getId())).toList());
    }

    /** Those that await a confirmation, where their author gives it. */
    static OpinionsOpen unconfirmed(List<Opinion> opinions) {
        return new OpinionsOpen(opinions.stream()
                .map(o -> new Obstacle(name(o), (o.isOnFile() ? "/matters/" + o.getMatterId() : "/reports/" + o.getReportId())
                        + "/confirmations#opinion-" + o.getId())).toList());
    }

    /** Those their author insists on, where the signer decides. */
    static DisputesUndecided undecided(List<Opinion> opinions) {
        return new DisputesUndecided(opinions.stream()
                .map(o -> new Obstacle(name(o), "/reports/" + o.getReportId() + "/signature#dispute-" + o.getId())).toList());
    }

    private static String name(Opinion opinion) {
        return opinion.getId() + "「" + shorten(opinion.getStatement().text()) + "」";
    }

    private static String shorten(String text) {
        return text.length() <= WORDS ? text : text.substring(0, WORDS) + "…";
    }
}

package org.qianfa.review.application;

import java.util.Optional;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.persistence.Matters;
import org.qianfa.review.persistence.Opinions;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Component;

/** What was sent, one by one, for those who may see it. */
@Component
class SentOpinions {

    private final Opinions opinions;
    private final Matters matters;
    private final Sight sight;

    SentOpinions(Opinions opinions, Matters matters, Sight sight) {
        this.opinions = opinions;
        this.matters = matters;
        this.sight = sight;
    }

    Optional<Opinion> find(Actor reader, long opinionId) {
        return opinions.standing(opinionId).filter(o -> sight.sees(reader, o, matter(o)));
    }

    Opinion opinion(Actor reader, long opinionId) {
        return find(reader, opinionId).orElseThrow(() -> new NotFound("opinion", opinionId));
    }

    Matter matter(Opinion opinion) {
        return matters.findById(opinion.getMatterId()).orElseThrow(() -> new NotFound("matter", opinion.getMatterId()));
    }
}

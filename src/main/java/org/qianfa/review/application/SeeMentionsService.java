package org.qianfa.review.application;

import java.util.List;
import org.qianfa.review.SeeMentions;
import org.qianfa.review.domain.Mention;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.persistence.MentionRows;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SeeMentionsService implements SeeMentions {

    private static final int AT_A_TIME = 200;

    private final MentionRows rows;
    private final SentOpinions sent;
    private final Proceedings proceedings;

    SeeMentionsService(MentionRows rows, SentOpinions sent, Proceedings proceedings) {
        this.rows = rows;
        this.sent = sent;
        this.proceedings = proceedings;
    }

    @Override
    public Place seeMention(Actor by, long mentionId) {
        Mention mention = rows.findByIdAndPersonId(mentionId, by.id()).orElseThrow(() -> new NotFound("mention", mentionId));
        Opinion opinion = sent.find(by, mention.opinionId()).orElseThrow(() -> new NotFound("mention", mentionId));
        if (!mention.isSeen()) {
            see(by, mention, opinion);
        }
        return new Place(opinion.getMatterId(), opinion.getId());
    }

    @Override
    public int seeMentions(Actor by, long upTo) {
        List<Mention> seen = rows.unseen(by.id(), upTo, Limit.of(AT_A_TIME)).stream().filter(m -> sent.find(by, m.opinionId()).isPresent()).toList();
        seen.forEach(m -> see(by, m, sent.opinion(by, m.opinionId())));
        return seen.size();
    }

    private void see(Actor by, Mention mention, Opinion opinion) {
        mention.see(proceedings.now());
        proceedings.record(by, "SeeMention", sent.matter(opinion), null, "opinion " + opinion.getId());
    }
}

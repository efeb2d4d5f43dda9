package org.qianfa.review.application;

import org.qianfa.review.AnnotationView.ThreadEntry.Kind;
import org.qianfa.review.ReplyInThread;
import org.qianfa.review.ReviewRefusal.ReviewConcluded;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.domain.OpinionEntry;
import org.qianfa.review.persistence.OpinionEntries;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReplyInThreadService implements ReplyInThread {

    private final SentOpinions sent;
    private final OpinionEntries entries;
    private final MentionRecords mentions;
    private final Proceedings proceedings;

    ReplyInThreadService(SentOpinions sent, OpinionEntries entries, MentionRecords mentions, Proceedings proceedings) {
        this.sent = sent;
        this.entries = entries;
        this.mentions = mentions;
        this.proceedings = proceedings;
    }

    @Override
    public void replyInThread(Actor by, long opinionId, String text) throws Refusal {
        Opinion opinion = sent.opinion(by, opinionId);
        Matter matter = sent.matter(opinion);
        String said = ReviewAccess.requireText(text);
        if (opinion.isClosed()) {
            throw new ReviewConcluded();
        }
        mentions.require(by, matter, opinion, said);
        OpinionEntry entry = entries.save(new OpinionEntry(opinionId, Kind.REPLY, by.id(), said, proceedings.now()));
        mentions.keep(by, matter, opinion, entry.view().id(), said);
        proceedings.record(by, "ReplyInThread", matter, said, "opinion " + opinionId);
    }
}

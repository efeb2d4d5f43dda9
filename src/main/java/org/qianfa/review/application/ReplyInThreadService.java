package org.qianfa.review.application;

import java.util.List;
import org.qianfa.review.AnnotationView.ThreadEntry.Kind;
import org.qianfa.review.ReplyInThread;
import org.qianfa.review.ReviewRefusal.ReviewConcluded;
import org.qianfa.review.Upload;
import org.qianfa.review.domain.Attachment.FitFile;
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
    private final Attaching attaching;
    private final Proceedings proceedings;

    ReplyInThreadService(SentOpinions sent, OpinionEntries entries, MentionRecords mentions, Attaching attaching,
                         Proceedings proceedings) {
        this.sent = sent;
        this.entries = entries;
        this.mentions = mentions;
        this.attaching = attaching;
        this.proceedings = proceedings;
    }

    @Override
    public void replyInThread(Actor by, long opinionId, String text) throws Refusal {
        replyInThread(by, opinionId, text, List.of());
    }

    @Override
    public void replyInThread(Actor by, long opinionId, String text, List<Upload> files) throws Refusal {
        Opinion opinion = sent.opinion(by, opinionId);
        Matter matter = sent.matter(opinion);
        String said = ReviewAccess.requireText(text);
        if (opinion.isClosed()) {
            throw new ReviewConcluded();
        }
        mentions.require(by, matter, opinion, said);
        List<FitFile> fit = attaching.shelf().fit(opinionId, files, List.of());
        OpinionEntry entry = entries.save(new OpinionEntry(opinionId, Kind.REPLY, by.id(), said, proceedings.now()));
        mentions.keep(by, matter, opinion, entry.getId(), said);
        attaching.attach(by, matter, opinionId, entry.getId(), fit);
        proceedings.record(by, "ReplyInThread", matter, said, "opinion " + opinionId);
    }
}

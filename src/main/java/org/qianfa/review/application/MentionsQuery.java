package org.qianfa.review.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.qianfa.review.Mentions;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.domain.OpinionEntry;
import org.qianfa.review.persistence.MentionRows;
import org.qianfa.review.persistence.OpinionEntries;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class MentionsQuery implements Mentions {

    private static final int LARGEST_PAGE = 100;

    private final MentionRows rows;
    private final OpinionEntries entries;
    private final SentOpinions sent;
    private final MattersHeard heard;

    MentionsQuery(MentionRows rows, OpinionEntries entries, SentOpinions sent, MattersHeard heard) {
        this.rows = rows;
        this.entries = entries;
        this.sent = sent;
        this.heard = heard;
    }

    @Override
    public List<Reachable> reachable(Actor by, long matterId, Long opinionId) {
        Matter matter = heard.matter(by, matterId);
        Opinion about = opinionId == null ? null : sent.opinion(by, opinionId);
        if (about != null && !about.isAbout(matter)) {
            throw new NotFound("opinion", opinionId);
        }
        Map<Long, String> names = heard.people(matter);
        Set<Long> seeing = heard.of(about == null ? matter : sent.matter(about), about);
        return seeing.stream().filter(id -> id != by.id() && names.containsKey(id)).map(id -> new Reachable(id, names.get(id)))
                .sorted(Comparator.comparing(Reachable::name).thenComparing(Reachable::id)).toList();
    }

    @Override
    public Page ofReader(Actor reader, Long after, int size) {
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        List<org.qianfa.review.domain.Mention> found = rows.ofPerson(reader.id(), after == null ? Long.MAX_VALUE : after, Limit.of(limit + 1));
        List<org.qianfa.review.domain.Mention> shown = found.subList(0, Math.min(limit, found.size()));
        return new Page(shown.stream().map(m -> mention(reader, m)).filter(Objects::nonNull).toList(),
                found.size() > limit ? shown.get(limit - 1).id() : null);
    }

    @Override
    public int unseen(Actor reader) {
        return (int) rows.unseen(reader.id(), Long.MAX_VALUE, Limit.of(MOST_COUNTED)).stream().filter(m -> sent.find(reader, m.opinionId()).isPresent()).count();
    }

    /** {@code null} if the person may not see it any more. */
    private Mention mention(Actor reader, org.qianfa.review.domain.Mention m) {
        return sent.find(reader, m.opinionId()).map(o -> new Mention(m.id(), o.getMatterId(), o.getId(),
                sent.matter(o).submission().title(), m.mentionedBy(), text(m, o), m.mentionedAt(), m.seenAt())).orElse(null);
    }

    private String text(org.qianfa.review.domain.Mention m, Opinion opinion) {
        return m.entryId() == null ? opinion.getStatement().text()
                : entries.findById(m.entryId()).map(OpinionEntry::getText).orElseThrow();
    }
}

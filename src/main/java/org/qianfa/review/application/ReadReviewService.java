package org.qianfa.review.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.qianfa.drafting.Revisions.RevisionView;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.MatterView;
import org.qianfa.review.ReadReview;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.persistence.Matters;
import org.qianfa.review.persistence.Opinions;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ReadReviewService implements ReadReview {

    private final ReviewAccess access;
    private final Matters matters;
    private final Opinions opinions;
    private final PlacedOpinions placed;
    private final ReviewedTexts texts;
    private final Sight sight;

    ReadReviewService(ReviewAccess access, Matters matters, Opinions opinions, PlacedOpinions placed, ReviewedTexts texts, Sight sight) {
        this.access = access;
        this.matters = matters;
        this.opinions = opinions;
        this.placed = placed;
        this.texts = texts;
        this.sight = sight;
    }

    @Override
    public MatterView matter(Actor reader, long matterId) {
        return sight.view(reader, access.matter(reader, matterId));
    }

    @Override
    public Optional<MatterView> newestMatter(Actor reader, long reportId) {
        return matters.newestOfReport(reportId).filter(m -> access.mayKnow(reader, m)).map(m -> sight.view(reader, m));
    }

    @Override
    public List<MatterView> matters(Actor reader, long reportId) {
        List<MatterView> all = new ArrayList<>(matters.ofReport(reportId).stream().filter(m -> access.mayKnow(reader, m)).map(m -> sight.view(reader, m)).toList());
        Collections.reverse(all);
        return all;
    }

    @Override
    public List<AnnotationView> annotations(Actor reader, long matterId) {
        Matter matter = access.matter(reader, matterId);
        if (!access.seesReview(reader, matter)) {
            return List.of();
        }
        Long reportId = matter.submission().reportId();
        List<Matter> raisedOn = reportId == null ? List.of(matter) : matters.ofReport(reportId);
        return placed.onText(texts.of(matter), opinions.onDesk(matterId, reportId, reader.id()).stream()
                .filter(seenBy(reader, raisedOn)).toList());
    }

    @Override
    public List<AnnotationView> withdrawn(Actor reader, long matterId) {
        Matter matter = access.matter(reader, matterId);
        return !access.seesReview(reader, matter) ? List.of() : placed.onText(texts.of(matter),
                opinions.withdrawn(matterId).stream().filter(seenBy(reader, List.of(matter))).toList());
    }

    @Override
    public List<AnnotationView> opinions(Actor reader, long reportId) {
        List<Matter> known = matters.ofReport(reportId).stream().filter(m -> access.mayKnow(reader, m)).toList();
        List<Opinion> all = opinions.onReport(reportId);
        boolean author = all.stream().anyMatch(o -> o.isBy(reader.id()) || o.isSettledBy(reader.id()));
        if (known.isEmpty() && !author) {
            access.requireStaff(reader, reportId);
        }
        return placed.onText(texts.ofReport(reportId), all.stream().filter(seenBy(reader, known)).toList());
    }

    @Override
    public List<AnnotationView> onRevision(Actor reader, RevisionView revision, long reportId) {
        List<Matter> known = matters.ofReport(reportId).stream().filter(m -> access.mayKnow(reader, m)).toList();
        Set<Opinion> said = new LinkedHashSet<>(opinions.onReport(reportId));
        matters.newestOfReport(reportId).filter(known::contains).ifPresent(m -> said.addAll(opinions.onDesk(m.id(), reportId, reader.id())));
        if (known.isEmpty() && said.stream().noneMatch(o -> o.isBy(reader.id()))) {
            access.requireStaff(reader, reportId);
        }
        return placed.onRevision(revision, said.stream().filter(seenBy(reader, known)).toList());
    }

    @Override
    public List<AnnotationView> ownOpinions(Actor author, long reportId) {
        Set<Long> settled = opinions.onReport(reportId).stream().filter(o -> o.isSettledBy(author.id())).map(Opinion::getId).collect(Collectors.toSet());
        List<AnnotationView> own = opinions(author, reportId).stream().filter(o -> settled.contains(o.id())).toList();
        if (own.isEmpty()) {
            throw new NotPermitted("authors of opinions only");
        }
        List<AnnotationView> open = own.stream().filter(o -> !o.closed()).toList();
        return open.isEmpty() ? own : open;
    }

    @Override
    public List<AnnotationView> ownFindings(Actor author, long matterId) {
        List<Opinion> own = opinions.onMatter(matterId).stream().filter(o -> o.isOnFile() && o.isSettledBy(author.id())).toList();
        if (own.isEmpty()) {
            access.matter(author, matterId);
            throw new NotPermitted("authors of opinions only");
        }
        return placed.onText(texts.of(own.get(0)), own);
    }

    private Predicate<Opinion> seenBy(Actor reader, Collection<Matter> raisedOn) {
        Map<Long, Matter> byId = raisedOn.stream().collect(Collectors.toMap(Matter::id, Function.identity()));
        return o -> o.isBy(reader.id()) || o.isSettledBy(reader.id()) || byId.containsKey(o.getMatterId()) && sight.sees(reader, o, byId.get(o.getMatterId()));
    }
}

package org.qianfa.review.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.review.AdviserDesk;
import org.qianfa.review.MatterView;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.persistence.DeskRows;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Role;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class AdviserDeskQuery implements AdviserDesk {

    private static final int MOST_REVIEWS = 100;
    private static final int LARGEST_PAGE = 100;

    private final DeskRows rows;
    private final Sight sight;

    AdviserDeskQuery(DeskRows rows, Sight sight) {
        this.rows = rows;
        this.sight = sight;
    }

    @Override
    public List<Review> reviews(Actor reader) {
        return rows.underWay(reader.id(), units(reader, Role.LEGAL_ADVISER), units(reader, Role.LEGALITY_REVIEWER, Role.LEGALITY_APPROVER),
                Limit.of(MOST_REVIEWS)).stream().map(m -> review(reader, m)).toList();
    }

    private Review review(Actor reader, Matter matter) {
        MatterView view = sight.view(reader, matter);
        boolean concluded = view.conclusions().stream().anyMatch(c -> c.standing() && c.personId() == reader.id());
        return new Review(view.id(), view.title(), view.number(), view.state(), view.clock().receivedOn(), view.clock().dueOn(), concluded,
                rows.drafts(matter.id(), reader.id()));
    }

    @Override
    public Page said(Actor reader, Long after, int size) {
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        List<Opinion> found = rows.said(reader.id(), after == null ? Long.MAX_VALUE : after, Limit.of(limit + 1));
        List<Opinion> shown = found.subList(0, Math.min(limit, found.size()));
        Map<Long, Matter> matters = rows.matters(shown.stream().map(Opinion::getMatterId).distinct().toList()).stream()
                .collect(Collectors.toMap(Matter::id, Function.identity()));
        List<Said> items = shown.stream().map(o -> said(o, matters.get(o.getMatterId()))).toList();
        return new Page(items, found.size() > limit ? items.get(limit - 1).id() : null);
    }

    private static Said said(Opinion o, Matter matter) {
        return new Said(o.getId(), o.getMatterId(), matter.submission().reportId(), matter.submission().title(), o.getStatement().motivation(),
                o.getStatement().kind(), o.getStatement().text(), o.getSentAt(), o.getWithdrawnAt(), o.getAnswer().verdict(),
                o.getAnswer().reason(), o.getSettling().getSettlement(), o.isClosed());
    }

    private static Set<Long> units(Actor reader, Role... roles) {
        return reader.grants().stream().filter(g -> Set.of(roles).contains(g.role())).map(Grant::unitId).collect(Collectors.toSet());
    }
}

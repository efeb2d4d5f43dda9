package org.qianfa.review.application;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.qianfa.review.MatterCursor;
import org.qianfa.review.MatterRegister;
import org.qianfa.review.persistence.RegisteredMatters;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class MatterRegisterQuery implements MatterRegister {

    private static final int LARGEST_PAGE = 100;

    private final RegisteredMatters registered;
    private final ReviewClocks clocks;

    MatterRegisterQuery(RegisteredMatters registered, ReviewClocks clocks) {
        this.registered = registered;
        this.clocks = clocks;
    }

    @Override
    public Page matters(Actor reader, Filter filter, MatterCursor after, int size) {
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        List<Line> found = registered.page(as(reader), filter, after, limit + 1);
        List<Line> shown = List.copyOf(found.subList(0, Math.min(limit, found.size())));
        return new Page(shown, found.size() > limit ? endOf(shown.get(limit - 1)) : null);
    }

    @Override
    public Totals totals(Actor reader, Filter filter) {
        return registered.totals(as(reader), filter);
    }

    @Override
    public List<Integer> years(Actor reader) {
        return registered.years(as(reader));
    }

    private static MatterCursor endOf(Line line) {
        return new MatterCursor(line.receivedOn(), line.id());
    }

    private RegisteredMatters.Reader as(Actor reader) {
        return new RegisteredMatters.Reader(reader.id(), units(reader, r -> r != Role.LEGAL_ADVISER && !r.administrative()),
                units(reader, r -> r == Role.LEGAL_ADVISER), clocks.today());
    }

    private static Set<Long> units(Actor reader, Predicate<Role> role) {
        return reader.grants().stream().filter(g -> role.test(g.role())).map(Grant::unitId).collect(Collectors.toSet());
    }
}

package org.qianfa.people.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.qianfa.people.FindPeople;
import org.qianfa.people.persistence.PeopleSearch;
import org.qianfa.people.persistence.PeopleSearch.Row;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class FindPeopleQuery implements FindPeople {

    private final PeopleSearch search;

    FindPeopleQuery(PeopleSearch search) {
        this.search = search;
    }

    @Override
    public Found among(Collection<Long> personIds, Wanted wanted) {
        if (personIds.isEmpty()) {
            return new Found(List.of(), null, wanted);
        }
        List<Row> page = search.page(personIds, wanted, SHOWN + 1);
        boolean more = page.size() > SHOWN;
        List<Row> shown = more ? page.subList(0, SHOWN) : page;
        List<Row> all = new ArrayList<>(search.kept(personIds, wanted.kept()));
        shown.stream().filter(row -> !wanted.kept().contains(row.id())).forEach(all::add);
        Map<Long, List<Role>> roles = search.roles(all.stream().map(Row::id).toList());
        return new Found(all.stream().map(row -> new Match(row.id(), row.displayName(), row.username(), roles.getOrDefault(row.id(), List.of()),
                wanted.kept().contains(row.id()))).toList(), more ? shown.get(shown.size() - 1).id() : null, wanted);
    }
}

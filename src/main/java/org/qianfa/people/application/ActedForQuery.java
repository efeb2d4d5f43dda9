package org.qianfa.people.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.people.persistence.MandateRows;
import org.qianfa.people.persistence.MandateRows.Held;
import org.qianfa.shared.ActedFor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who held a mandate on a section at a moment, did what was done on it for another. */
@Service
@Transactional(readOnly = true)
class ActedForQuery implements ActedFor {

    private static final String SECTION = "section";

    private final MandateRows rows;

    ActedForQuery(MandateRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<Act, String> names(Collection<Act> acts) {
        List<Act> drafted = acts.stream().filter(act -> SECTION.equals(act.subjectType())).toList();
        Map<Act, String> names = new HashMap<>();
        if (!drafted.isEmpty()) {
            List<Held> held = rows.drafting(drafted.stream().map(Act::personId).distinct().toList(), drafted.stream().map(Act::subjectId).distinct().toList());
            drafted.forEach(act -> held.stream().filter(mandate -> mandate.covers(act)).findFirst().ifPresent(mandate -> names.put(act, mandate.principal())));
        }
        return names;
    }
}

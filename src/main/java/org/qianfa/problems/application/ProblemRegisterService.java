package org.qianfa.problems.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.qianfa.people.Person;
import org.qianfa.problems.ProblemCursor;
import org.qianfa.problems.ProblemRegister;
import org.qianfa.problems.ProblemView;
import org.qianfa.problems.ProblemView.Happening;
import org.qianfa.problems.domain.Problem;
import org.qianfa.problems.domain.Rectification;
import org.qianfa.problems.persistence.Problems;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ProblemRegisterService implements ProblemRegister {

    private static final int LARGEST_PAGE = 200;

    private final ProblemDoor door;
    private final ProblemShelf shelf;
    private final Problems problems;
    private final ProblemBinder binder;

    ProblemRegisterService(ProblemDoor door, ProblemShelf shelf, Problems problems, ProblemBinder binder) {
        this.door = door;
        this.shelf = shelf;
        this.problems = problems;
        this.binder = binder;
    }

    @Override
    public Page problems(Actor reader, Filter filter, ProblemCursor after, int size) {
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        Set<Long> scope = door.scope(reader);
        Map<Long, String> names = door.names(scope);
        List<Row> found = problems.page(scope, filter, after, limit + 1);
        List<Row> rows = found.stream().limit(limit).map(row -> named(row, names.getOrDefault(row.unitId(), ""))).toList();
        Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        return new Page(rows, found.size() > limit ? new ProblemCursor(last.year(), last.id()) : null);
    }

    @Override
    public Tally tally(Actor reader, Filter filter) {
        return Rectification.tally(problems.counts(door.scope(reader), filter));
    }

    @Override
    public ProblemView problem(Actor reader, long problemId) {
        Problem problem = shelf.readable(reader, problemId);
        String unit = door.names(Set.of(problem.unitId())).getOrDefault(problem.unitId(), "");
        return new ProblemView(problem.id(), problem.unitId(), unit, problem.reportId(), problem.stated(), problem.state(), problem.evidence(),
                problem.version(), binder.measures(problem), history(problem), shelf.mayKeep(reader, problem), shelf.mayFollow(reader, problem));
    }

    @Override
    public List<Place> units(Actor reader) {
        return door.names(door.scope(reader)).entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(unit -> new Place(unit.getKey(), unit.getValue(), door.keeps(reader, unit.getKey()))).toList();
    }

    @Override
    public Leads leads(Actor by, long unitId) {
        door.requireKeeper(by, unitId);
        return binder.leads(unitId);
    }

    private List<Happening> history(Problem problem) {
        var kept = binder.history(problem);
        Map<Long, Person> persons = binder.persons(kept.stream().map(h -> h.personId()).filter(Objects::nonNull).toList());
        return kept.stream().map(h -> new Happening(h.kind(), h.words(), h.day(), h.document(),
                h.personId() == null || !persons.containsKey(h.personId()) ? "" : persons.get(h.personId()).displayName(), h.at())).toList();
    }

    private static Row named(Row row, String unit) {
        return new Row(row.id(), row.unitId(), unit, row.year(), row.text(), row.caused(), row.state(), row.measures(), row.ahead());
    }
}

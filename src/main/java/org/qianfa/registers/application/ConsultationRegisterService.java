package org.qianfa.registers.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.qianfa.people.Department;
import org.qianfa.people.Directory;
import org.qianfa.registers.ConsultationRegister;
import org.qianfa.registers.Paged;
import org.qianfa.registers.RegisterCursor;
import org.qianfa.registers.ReviewRegister;
import org.qianfa.registers.persistence.Consultations;
import org.qianfa.registers.persistence.Scope;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ConsultationRegisterService implements ConsultationRegister {

    private static final int LARGEST_PAGE = 200;

    private final RegisterDoor door;
    private final Consultations consultations;
    private final Directory directory;

    ConsultationRegisterService(RegisterDoor door, Consultations consultations, Directory directory) {
        this.door = door;
        this.consultations = consultations;
        this.directory = directory;
    }

    @Override
    public Paged<Row> consultations(Actor reader, Filter filter, RegisterCursor after, int size) {
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        return Paged.of(found(reader, filter, after, limit + 1), limit, row -> new RegisterCursor(row.said().askedOn(), row.id()));
    }

    @Override
    public Totals totals(Actor reader, Filter filter) {
        return consultations.totals(door.scope(reader), filter);
    }

    @Override
    public List<Row> all(Actor reader, Filter filter) {
        return found(reader, filter, null, ReviewRegister.MOST_EXPORTED);
    }

    @Override
    public Row consultation(Actor reader, long consultationId) {
        Scope scope = door.scope(reader);
        Row row = consultations.find(scope, consultationId).orElseThrow(() -> new NotFound("consultation", consultationId));
        return told(reader, row, door.names(Set.of(row.unitId())));
    }

    @Override
    public List<Desk> desks(Actor by) {
        Set<Long> units = new TreeSet<>();
        by.grants().stream().filter(g -> hand(by, g.unitId())).forEach(g -> units.add(g.unitId()));
        return door.units(units).stream().map(unit -> new Desk(unit.id(), unit.name(), advisers(by, unit.id()),
                directory.departments(unit.id()).stream().map(Department::name).toList())).toList();
    }

    private List<Named> advisers(Actor by, long unitId) {
        return directory.holding(Role.LEGAL_ADVISER, unitId).stream().filter(p -> door.keeps(by, unitId) || p.id() == by.id())
                .map(p -> new Named(p.id(), p.displayName())).toList();
    }

    private List<Row> found(Actor reader, Filter filter, RegisterCursor after, int size) {
        Scope scope = door.scope(reader);
        Map<Long, String> names = door.names(scope.all());
        return consultations.page(scope, filter, after, size).stream().map(row -> told(reader, row, names)).toList();
    }

    private Row told(Actor reader, Row row, Map<Long, String> names) {
        return new Row(row.id(), row.unitId(), names.getOrDefault(row.unitId(), ""), row.said(), row.corrections(), hand(reader, row.unitId()));
    }

    private boolean hand(Actor by, long unitId) {
        return door.keeps(by, unitId) || by.holds(Role.LEGAL_ADVISER, unitId);
    }
}

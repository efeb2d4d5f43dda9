package org.qianfa.registers.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.registers.ConferenceRegister;
import org.qianfa.registers.Paged;
import org.qianfa.registers.RegisterCursor;
import org.qianfa.registers.ReviewRegister;
import org.qianfa.registers.persistence.ConferenceEntries;
import org.qianfa.registers.persistence.Scope;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ConferenceRegisterService implements ConferenceRegister {

    private static final int LARGEST_PAGE = 200;

    private final RegisterDoor door;
    private final ConferenceEntries conferences;

    ConferenceRegisterService(RegisterDoor door, ConferenceEntries conferences) {
        this.door = door;
        this.conferences = conferences;
    }

    @Override
    public Paged<Row> conferences(Actor reader, Filter filter, RegisterCursor after, int size) {
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        return Paged.of(found(reader, filter, after, limit + 1), limit, row -> new RegisterCursor(row.said().heldOn(), row.id()));
    }

    @Override
    public long count(Actor reader, Filter filter) {
        return conferences.count(door.whole(reader), filter);
    }

    @Override
    public List<Row> all(Actor reader, Filter filter) {
        return found(reader, filter, null, ReviewRegister.MOST_EXPORTED);
    }

    @Override
    public Row conference(Actor reader, long id) {
        Row row = conferences.find(door.whole(reader), id).orElseThrow(() -> new NotFound("conference", id));
        return told(reader, row, door.names(Set.of(row.unitId())));
    }

    private List<Row> found(Actor reader, Filter filter, RegisterCursor after, int size) {
        Scope scope = door.whole(reader);
        Map<Long, String> names = door.names(scope.all());
        return conferences.page(scope, filter, after, size).stream().map(row -> told(reader, row, names)).toList();
    }

    private Row told(Actor reader, Row row, Map<Long, String> names) {
        return new Row(row.id(), row.unitId(), names.getOrDefault(row.unitId(), ""), row.said(), row.matterId(), row.corrections(),
                row.matterId() == null && door.keeps(reader, row.unitId()));
    }
}

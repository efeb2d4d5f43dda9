package org.qianfa.registers.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.registers.FirmRegister;
import org.qianfa.registers.persistence.Firms;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class FirmRegisterService implements FirmRegister {

    private final RegisterDoor door;
    private final Firms firms;
    private final RegisterChronicle chronicle;

    FirmRegisterService(RegisterDoor door, Firms firms, RegisterChronicle chronicle) {
        this.door = door;
        this.firms = firms;
        this.chronicle = chronicle;
    }

    @Override
    public List<Row> firms(Actor reader, Long unitId) {
        Set<Long> units = door.whole(reader).units();
        Map<Long, String> names = door.names(units);
        return firms.ofUnits(units, chronicle.today()).stream().filter(row -> unitId == null || row.unitId() == unitId)
                .map(row -> named(row, names)).toList();
    }

    @Override
    public Row firm(Actor reader, long firmId) {
        Set<Long> units = door.scope(reader).units();
        return firms.find(firmId, chronicle.today()).filter(row -> units.contains(row.unitId())).map(row -> named(row, door.names(units)))
                .orElseThrow(() -> new NotFound("firm", firmId));
    }

    private static Row named(Row row, Map<Long, String> names) {
        return new Row(row.id(), row.unitId(), names.getOrDefault(row.unitId(), ""), row.contract(), row.scores(), row.lapsed());
    }
}

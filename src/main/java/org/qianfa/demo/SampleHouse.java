package org.qianfa.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qianfa.people.AddDepartment;
import org.qianfa.people.AddUnit;
import org.qianfa.people.Bootstrap;
import org.qianfa.people.UnitKind;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Founds the sample district: units, departments, people. */
@Component
@Profile("demo")
class SampleHouse {

    static final String SYSTEM_ADMIN = "admin";
    static final String SECURITY_ADMIN = "security";
    static final String AUDITOR = "auditor";
    static final String SUPERVISOR = "supervisor";

    private final Bootstrap bootstrap;
    private final AddUnit addUnit;
    private final AddDepartment addDepartment;
    private final SampleStaff staff;

    SampleHouse(Bootstrap bootstrap, AddUnit addUnit, AddDepartment addDepartment, SampleStaff staff) {
        this.bootstrap = bootstrap;
        this.addUnit = addUnit;
        this.addDepartment = addDepartment;
        this.staff = staff;
    }

    /** @return unit ids and their departments, or {@code null} if the house already stands */
    Founded found() throws Refusal {
        SamplePlace district = SamplePlace.YUNLAN;
        var founded = bootstrap.found(district.kind(), district.details(), SECURITY_ADMIN, "安全管理员");
        if (founded.isEmpty()) {
            return null;
        }
        Actor security = founded.get().administrator().actor();
        Actor admin = staff.administrators(security);
        Map<SamplePlace, Long> units = units(admin, security.unitId());
        Map<SamplePlace, List<Long>> departments = departments(admin, units);
        for (SamplePlace place : SamplePlace.values()) {
            staff.hire(security, place, units.get(place), departments.get(place));
        }
        staff.openDoors(security);
        return new Founded(units, departments);
    }

    private Map<SamplePlace, Long> units(Actor admin, long districtId) throws Refusal {
        Map<SamplePlace, Long> units = new EnumMap<>(SamplePlace.class);
        units.put(SamplePlace.YUNLAN, districtId);
        for (SamplePlace place : SamplePlace.values()) {
            if (place.kind() != UnitKind.DISTRICT) {
                units.put(place, addUnit.add(admin, new AddUnit.Command(place.kind(), districtId, place.details())));
            }
        }
        return units;
    }

    private Map<SamplePlace, List<Long>> departments(Actor admin, Map<SamplePlace, Long> units) throws Refusal {
        Map<SamplePlace, List<Long>> departments = new EnumMap<>(SamplePlace.class);
        for (SamplePlace place : SamplePlace.values()) {
            List<Long> ids = new ArrayList<>();
            for (String name : SamplePlace.DEPARTMENTS) {
                ids.add(addDepartment.add(admin, units.get(place), name));
            }
            departments.put(place, ids);
        }
        return departments;
    }

    /** Ids of what was made. */
    record Founded(Map<SamplePlace, Long> units, Map<SamplePlace, List<Long>> departments) {
    }
}

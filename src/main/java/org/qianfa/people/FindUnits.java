package org.qianfa.people;

import java.util.List;
import org.qianfa.shared.Actor;

/** System and security administrators look through the units, by name; a house has tens of them, so in one piece. */
public interface FindUnits {

    List<UnitRow> find(Actor by);

    record UnitRow(Unit unit, List<Department> departments) {
    }
}

package org.qianfa.people.web;

import java.util.List;
import org.qianfa.people.FindUnits;
import org.qianfa.people.FindUnits.UnitRow;
import org.qianfa.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The units of the house, for its administrators. */
@RestController
class UnitsApi {

    private final FindUnits findUnits;

    UnitsApi(FindUnits findUnits) {
        this.findUnits = findUnits;
    }

    @GetMapping("/api/units")
    List<UnitRow> list(Actor actor) {
        return findUnits.find(actor);
    }
}

package org.qianfa.people.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.qianfa.people.AddDepartment;
import org.qianfa.people.AddUnit;
import org.qianfa.people.FindUnits;
import org.qianfa.people.FindUnits.UnitRow;
import org.qianfa.people.NameTaken;
import org.qianfa.people.UnitDetails;
import org.qianfa.people.UnitKind;
import org.qianfa.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The units of the house, for its administrators. */
@RestController
class UnitsApi {

    private final FindUnits findUnits;
    private final AddUnit addUnit;
    private final AddDepartment addDepartment;

    UnitsApi(FindUnits findUnits, AddUnit addUnit, AddDepartment addDepartment) {
        this.findUnits = findUnits;
        this.addUnit = addUnit;
        this.addDepartment = addDepartment;
    }

    @GetMapping("/api/units")
    List<UnitRow> list(Actor actor) {
        return findUnits.find(actor);
    }

    @PostMapping("/api/units")
    @ResponseStatus(HttpStatus.CREATED)
    Added add(Actor actor, @RequestBody @Valid NewUnit unit) throws NameTaken {
        return new Added(addUnit.add(actor, new AddUnit.Command(unit.kind(), unit.parentId(), unit.details())));
    }

    @PostMapping("/api/units/{unitId}/departments")
    @ResponseStatus(HttpStatus.CREATED)
    Added addDepartment(Actor actor, @PathVariable long unitId, @RequestBody @Valid NewDepartment department) throws NameTaken {
        return new Added(addDepartment.add(actor, unitId, department.name()));
    }

    record NewUnit(@NotNull UnitKind kind, Long parentId, @NotBlank @Size(max = 100) String name, @Size(max = 200) String fullName,
                   @Size(max = 40) String documentCode, @Size(max = 40) String organisationCode, @Size(max = 40) String siteIdCode) {

        UnitDetails details() {
            return new UnitDetails(name, fullName, documentCode, organisationCode, siteIdCode);
        }
    }

    record NewDepartment(@NotBlank @Size(max = 100) String name) {
    }

    record Added(long id) {
    }
}

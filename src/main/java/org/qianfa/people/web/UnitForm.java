package org.qianfa.people.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.qianfa.people.Unit;
import org.qianfa.people.UnitDetails;

/** What the two unit pages ask about a unit. */
record UnitForm(@NotBlank @Size(max = 100) String name, @Size(max = 200) String fullName,
                @Size(max = 40) String documentCode, @Size(max = 40) String organisationCode,
                @Size(max = 40) String siteIdCode) {

    static UnitForm empty() {
        return new UnitForm("", "", "", "", "");
    }

    static UnitForm of(Unit unit) {
        return new UnitForm(unit.name(), unit.fullName(), unit.documentCode(), unit.organisationCode(),
                unit.siteIdCode());
    }

    UnitDetails details() {
        return new UnitDetails(name, fullName, documentCode, organisationCode, siteIdCode);
    }
}

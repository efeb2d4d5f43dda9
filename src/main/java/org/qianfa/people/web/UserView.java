package org.qianfa.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.people.Department;
import org.qianfa.people.FindUnits;
import org.qianfa.people.FindUnits.UnitRow;
import org.qianfa.people.FindUsers;
import org.qianfa.people.FindUsers.UserRow;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of one user, which three controllers show. */
@Component
class UserView {

    private final FindUsers findUsers;
    private final FindUnits findUnits;

    UserView(FindUsers findUsers, FindUnits findUnits) {
        this.findUsers = findUsers;
        this.findUnits = findUnits;
    }

    String show(Actor actor, long userId, Model model) {
        UserRow user = findUsers.find(actor, userId);
        List<UnitRow> units = findUnits.find(actor);
        Map<String, String> places = places(units);
        model.addAttribute("user", user);
        model.addAttribute("place", places.get(Place.value(user.person().unitId(), user.person().departmentId())));
        model.addAttribute("lines", user.grants().stream().map(grant -> Line.of(grant, places))
                .sorted(Comparator.comparing(Line::role).thenComparing(Line::place)).toList());
        model.addAttribute("units", units);
        model.addAttribute("roles", Role.values());
        model.addAttribute("own", actor.id() == userId);
        return "people/user";
    }

    static void refuse(Refusal refusal, Model model, HttpServletResponse response) {
        model.addAttribute("refusal", refusal);
        response.setStatus(refusal.conflict() ? 409 : 422);
    }

    static Map<String, String> places(List<UnitRow> units) {
        Map<String, String> places = new LinkedHashMap<>();
        for (UnitRow row : units) {
            places.put(Place.value(row.unit().id(), null), row.unit().name());
            for (Department department : row.departments()) {
                places.put(Place.value(row.unit().id(), department.id()), row.unit().name() + " · " + department.name());
            }
        }
        return places;
    }

    /** @param value the place as a form value */
    record Line(Role role, String place, String value) {

        static Line of(Grant grant, Map<String, String> places) {
            String value = Place.value(grant.unitId(), grant.departmentId());
            return new Line(grant.role(), places.get(value), value);
        }
    }
}

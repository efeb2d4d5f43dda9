package org.qianfa.registers.web;

import java.util.List;
import java.util.Set;
import org.qianfa.people.Directory;
import org.qianfa.people.Unit;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out what all pages of the registers share: which registers this person finds, and of which units he or she keeps them. */
@Component
class RegisterRooms {

    private static final Set<Role> KEEPERS = Set.of(Role.COORDINATOR, Role.LEGALITY_REVIEWER);

    private final Directory directory;

    RegisterRooms(Directory directory) {
        this.directory = directory;
    }

    /** An adviser finds the own reviews and consultations only. What stands behind a link checks again. */
    void lay(Actor actor, Model model) {
        boolean adviserOnly = actor.grants().stream().allMatch(grant -> grant.role() == Role.LEGAL_ADVISER);
        List<Unit> keeps = directory.units(actor.grants().stream().filter(g -> KEEPERS.contains(g.role())).map(Grant::unitId).distinct().toList());
        model.addAttribute("adviserOnly", adviserOnly);
        model.addAttribute("keeps", keeps);
    }

    boolean keeps(Actor actor, long unitId) {
        return KEEPERS.stream().anyMatch(role -> actor.holds(role, unitId));
    }
}

package org.qianfa.people.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.qianfa.people.AddUser;
import org.qianfa.people.FindUsers;
import org.qianfa.people.GrantRole;
import org.qianfa.people.NameTaken;
import org.qianfa.people.RevokeRole;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts and roles, for security administrators. */
@RestController
@RequestMapping("/api/users")
class UsersApi {

    private final FindUsers findUsers;
    private final AddUser addUser;
    private final GrantRole grantRole;
    private final RevokeRole revokeRole;

    UsersApi(FindUsers findUsers, AddUser addUser, GrantRole grantRole, RevokeRole revokeRole) {
        this.findUsers = findUsers;
        this.addUser = addUser;
        this.grantRole = grantRole;
        this.revokeRole = revokeRole;
    }

    @GetMapping
    FindUsers.Found list(Actor actor, @RequestParam(defaultValue = "") String q,
                         @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "25") int size) {
        return findUsers.find(actor, q, after, size);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AddUser.Added add(Actor actor, @RequestBody @Valid NewUser user) throws NameTaken {
        return addUser.add(actor, new AddUser.Command(user.username(), user.displayName(), user.unitId(),
                user.departmentId()));
    }

    @PostMapping("/{userId}/grants")
    FindUsers.UserRow grant(Actor actor, @PathVariable long userId, @RequestBody @Valid WantedGrant wanted)
            throws Refusal {
        grantRole.grant(actor, userId, wanted.grant());
        return findUsers.find(actor, userId);
    }

    @PostMapping("/{userId}/revocations")
    FindUsers.UserRow revoke(Actor actor, @PathVariable long userId, @RequestBody @Valid WantedGrant unwanted)
            throws Refusal {
        revokeRole.revoke(actor, userId, unwanted.grant());
        return findUsers.find(actor, userId);
    }

    record NewUser(@NotNull @Pattern(regexp = AddUser.USERNAME, message = "{people.username.rule}") String username,
                   @NotBlank @Size(max = 60) String displayName, @NotNull Long unitId, Long departmentId) {
    }

    record WantedGrant(@NotNull Role role, @NotNull Long unitId, Long departmentId) {

        Grant grant() {
            return new Grant(role, unitId, departmentId);
        }
    }
}

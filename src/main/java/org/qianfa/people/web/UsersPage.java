package org.qianfa.people.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.qianfa.people.AddUser;
import org.qianfa.people.FindUnits;
import org.qianfa.people.FindUnits.UnitRow;
import org.qianfa.people.FindUsers;
import org.qianfa.people.FindUsers.UserRow;
import org.qianfa.people.NameTaken;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The accounts of the house, searchable, and a form to open one. */
@Controller
@RequestMapping("/admin/users")
class UsersPage {

    private static final int PAGE = 25;

    private final FindUsers findUsers;
    private final FindUnits findUnits;
    private final AddUser addUser;

    UsersPage(FindUsers findUsers, FindUnits findUnits, AddUser addUser) {
        this.findUsers = findUsers;
        this.findUnits = findUnits;
        this.addUser = addUser;
    }

    @GetMapping
    String show(Actor actor, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String after,
                Model model) {
        model.addAttribute("form", new NewUser("", "", ""));
        return page(actor, q, after, model);
    }

    /** Answers with the password itself and no redirect: it must not rest anywhere, not even in the session. */
    @PostMapping
    String add(Actor actor, @ModelAttribute("form") @Valid NewUser form, BindingResult errors, Model model,
               HttpServletResponse response) {
        if (errors.hasErrors()) {
            response.setStatus(400);
            return page(actor, "", "", model);
        }
        try {
            AddUser.Added added = addUser.add(actor, form.command());
            model.addAttribute("person", findUsers.find(actor, added.userId()).person());
            model.addAttribute("password", added.oneTimePassword());
            return "people/password-issued";
        } catch (NameTaken refusal) {
            UserView.refuse(refusal, model, response);
            return page(actor, "", "", model);
        }
    }

    private String page(Actor actor, String q, String after, Model model) {
        List<UnitRow> units = findUnits.find(actor);
        Map<String, String> places = UserView.places(units);
        FindUsers.Found found = findUsers.find(actor, q, after, PAGE);
        model.addAttribute("lines", found.users().stream().map(user -> Line.of(user, places)).toList());
        model.addAttribute("units", units);
        model.addAttribute("q", q);
        model.addAttribute("first", after.isEmpty() ? null : address(q, null));
        model.addAttribute("next", found.next() == null ? null : address(q, found.next()));
        return "people/users";
    }

    private static String address(String q, String after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/admin/users");
        if (!q.isEmpty()) {
            address.queryParam("q", "{q}");
        }
        if (after != null) {
            address.queryParam("after", "{after}");
        }
        return address.encode().buildAndExpand(Map.of("q", q, "after", after == null ? "" : after)).toString();
    }

    /** @param place see {@link Place} */
    record NewUser(@NotNull @Pattern(regexp = AddUser.USERNAME, message = "{people.username.rule}") String username,
                   @NotBlank @Size(max = 60) String displayName,
                   @NotNull @Pattern(regexp = "\\d{1,18}(\\.\\d{1,18})?", message = "{people.place.missing}") String place) {

        AddUser.Command command() {
            Place home = Place.valueOf(place);
            return new AddUser.Command(username, displayName, home.unitId(), home.departmentId());
        }
    }

    record Line(UserRow user, String place, List<Role> roles) {

        static Line of(UserRow user, Map<String, String> places) {
            return new Line(user, places.get(Place.value(user.person().unitId(), user.person().departmentId())),
                    user.grants().stream().map(Grant::role).distinct().sorted().toList());
        }
    }
}

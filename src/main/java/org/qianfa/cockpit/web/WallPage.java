package org.qianfa.cockpit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.qianfa.cockpit.Forecast.Light;
import org.qianfa.cockpit.Stage;
import org.qianfa.cockpit.WatchWall;
import org.qianfa.cockpit.WatchWall.Wall;
import org.qianfa.cockpit.WatchWall.WallCursor;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The wall: units of a year against stages. */
@Controller
class WallPage {

    /** A city's units on one page, where the browser finds any of them. */
    private static final int ROWS = 1_500;

    private final WatchWall walls;
    private final WallLines lines;

    WallPage(WatchWall walls, WallLines lines) {
        this.walls = walls;
        this.lines = lines;
    }

    @GetMapping("/cockpit/wall")
    String wall(Actor actor, @RequestParam(required = false) Integer year, @RequestParam(required = false) WallCursor after,
                Model model, Locale locale, HttpServletRequest request) {
        Wall wall = walls.wall(actor, year, after, ROWS);
        model.addAttribute("wall", wall);
        model.addAttribute("lights", Light.values());
        model.addAttribute("stages", Stage.values());
        model.addAttribute("lines", lines.html(wall, locale, request.getContextPath()));
        model.addAttribute("after", after);
        model.addAttribute("administrator", actor.holds(Role.SYSTEM_ADMIN));
        return "cockpit/wall";
    }
}

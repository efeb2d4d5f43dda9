package org.qianfa.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where office and coordinator take their unit's public pages away as files, and the system administrator those of all units. */
@Controller
@RequestMapping("/publication/export")
class SiteExportPage {

    private static final Set<Role> KEEPERS = Set.of(Role.OFFICE, Role.COORDINATOR);

    private final StaticSite staticSite;
    private final PortalSite site;

    SiteExportPage(StaticSite staticSite, PortalSite site) {
        this.staticSite = staticSite;
        this.site = site;
    }

    @GetMapping
    String page(Actor actor, Model model, HttpServletRequest request) {
        unitOf(actor);
        if (!model.containsAttribute("base")) {
            model.addAttribute("base", site.base(request) + "/fzzfbg");
        }
        return "publication/export";
    }

    @GetMapping("/site.zip")
    String export(Actor actor, @RequestParam(defaultValue = "") String base, Model model, HttpServletRequest request,
                  HttpServletResponse response) throws IOException {
        long unit = unitOf(actor);
        String address = base.strip().replaceAll("/+$", "");
        if (!address(address)) {
            model.addAttribute("refusal", new NoAddress());
            model.addAttribute("base", base);
            response.setStatus(422);
            return page(actor, model, request);
        }
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"site.zip\"");
        staticSite.writeTo(response.getOutputStream(), unit, address, request, response);
        return null;
    }

    /** 0 stands for all units. */
    private static long unitOf(Actor actor) {
        if (actor.holds(Role.SYSTEM_ADMIN)) {
            return 0;
        }
        return actor.grants().stream().filter(grant -> KEEPERS.contains(grant.role())).findFirst()
                .orElseThrow(() -> new NotPermitted("office, coordinator and system administrator")).unitId();
    }

    private static boolean address(String base) {
        try {
            URI uri = URI.create(base);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null && uri.getQuery() == null
                    && uri.getFragment() == null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    /** The pages name their own address, so it must be known. */
    static class NoAddress extends Refusal {

        NoAddress() {
            super("no address of a site");
        }
    }
}

package org.qianfa.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every public page shows of the site. */
@Component
class PortalModel {

    private final PortalSite site;

    PortalModel(PortalSite site) {
        this.site = site;
    }

    PortalSite site() {
        return site;
    }

    /** The canonical address has no parameters: it is what people pass on and what the QR code holds. */
    void addTo(Model model, HttpServletRequest request, String path) {
        model.addAllAttributes(attributes(request, path));
    }

    Map<String, Object> attributes(HttpServletRequest request, String path) {
        return Map.of("site", site, "siteDomain", site.domain(request), "canonical", site.base(request) + path);
    }
}

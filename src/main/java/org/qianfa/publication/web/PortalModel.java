package org.qianfa.publication.web;

import jakarta.servlet.http.HttpServletRequest;
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
        model.addAttribute("site", site);
        model.addAttribute("siteDomain", site.domain(request));
        model.addAttribute("canonical", site.base(request) + path);
    }
}

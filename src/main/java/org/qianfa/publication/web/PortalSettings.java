package org.qianfa.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the site says about itself on every public page (页面标签). */
@Component
class PortalSettings {

    private final String siteName;
    private final String publicUrl;
    private final boolean showReviewers;

    PortalSettings(@Value("${qianfa.publication.site-name:法治政府建设年度报告公开}") String siteName,
                   @Value("${qianfa.public-url:}") String publicUrl,
                   @Value("${qianfa.publication.show-reviewers:true}") boolean showReviewers) {
        this.siteName = siteName;
        this.publicUrl = publicUrl.strip();
        this.showReviewers = showReviewers;
    }

    String siteName() {
        return siteName;
    }

    /** The host the public uses: as configured, or as it was asked for. */
    String siteDomain(HttpServletRequest request) {
        return publicUrl.isEmpty() ? request.getServerName() : URI.create(publicUrl).getHost();
    }

    boolean showReviewers() {
        return showReviewers;
    }
}

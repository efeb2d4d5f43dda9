package org.qianfa.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * What the site says about itself on every public page (网站标签 and footer). What is not set is not shown.
 *
 * @param homeUrl      the site the portal belongs to, first in the breadcrumb
 * @param organizer    主办
 * @param operator     承办
 * @param contact      联系方式
 * @param siteIdCode   网站标识码 of the site; a report's page shows its unit's, if it has one
 * @param icp          ICP备案号
 * @param publicSecurityNumber 公安备案号
 * @param publicUrl    where the public reads; empty: this server as it was asked for
 */
@ConfigurationProperties("qianfa.publication")
record PortalSite(@DefaultValue("法治政府建设年度报告公开") String siteName, @DefaultValue("") String homeUrl,
                  @DefaultValue("") String organizer, @DefaultValue("") String operator, @DefaultValue("") String contact,
                  @DefaultValue("") String siteIdCode, @DefaultValue("") String icp, @DefaultValue("") String publicSecurityNumber,
                  @DefaultValue("true") boolean showReviewers, @DefaultValue("") String publicUrl) {

    /** Scheme, host and context path, without a slash at the end. */
    String base(HttpServletRequest request) {
        return publicUrl.isBlank() ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                : publicUrl.strip().replaceAll("/+$", "");
    }

    /** What stands at the foot of every page, by the name of the setting; only what is set. */
    public Map<String, String> footer() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("organizer", organizer);
        facts.put("operator", operator);
        facts.put("contact", contact);
        facts.put("siteIdCode", siteIdCode);
        facts.put("icp", icp);
        facts.put("publicSecurityNumber", publicSecurityNumber);
        facts.values().removeIf(String::isBlank);
        return facts;
    }

    /** The host the public uses. */
    String domain(HttpServletRequest request) {
        return URI.create(base(request)).getHost();
    }
}

package org.qianfa.publication.web;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of the portal. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PortalSite.class)
class PortalConfiguration {
}

package org.qianfa.workflow.webapps;

import java.util.Map;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** Cockpit, Admin and Tasklist of the engine, which take over who is signed in to the house and ask for no password. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:engine-webapps.properties")
class EngineWebapps {

    /** Behind Spring Security, before the filters of the web applications, which only read what this one leaves. */
    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> houseLogin() {
        FilterRegistrationBean<ContainerBasedAuthenticationFilter> filter =
                new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.setInitParameters(Map.of("authentication-provider", SignedInEngineer.class.getName()));
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        return filter;
    }
}

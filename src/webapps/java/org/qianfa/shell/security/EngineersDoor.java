package org.qianfa.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;
import org.qianfa.people.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/**
 * The door to the engine's own web applications: people's login and session, system administrators alone, and only to
 * look. Whatever changes a process asks for a reason and stands in the journal, so hands stay in the house's cockpit.
 * The web applications bring their own check of a token against forged requests, and a content policy of their own that
 * lets scripts evaluate texts; it stays on their answers, ours on all others.
 */
@Configuration(proxyBeanMethods = false)
class EngineersDoor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    /** Queries too long for an address; everything else that is posted changes something. */
    private static final Pattern QUERY = Pattern.compile("/camunda/api/(engine/engine/[\\w-]+/("
            + "process-instance|task|execution|job|variable-instance|external-task"
            + "|history/((process|activity|variable|decision)-instance|task|detail|job-log|external-task-log))(/count)?"
            + "|cockpit/plugin/base/[\\w-]+/(process-instance|process-definition|incident)[\\w:/-]*"
            + "|admin/auth/user/[\\w-]+/logout)");

    @Bean
    @Order(0)
    SecurityFilterChain engineersWay(HttpSecurity http, Accounts accounts, Doorkeeper doorkeeper) throws Exception {
        return http.securityMatcher("/camunda", "/camunda/**")
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(EngineersDoor::onlyLooks)
                        .access((login, at) -> SecurityConfiguration.keepsTheSystem(at.getRequest()))
                        .anyRequest().denyAll())
                .exceptionHandling(no -> no.authenticationEntryPoint(doorkeeper).accessDeniedHandler(doorkeeper))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(new ActorFilter(accounts, doorkeeper), AnonymousAuthenticationFilter.class)
                .headers(SecurityConfiguration::secure)
                .build();
    }

    private static boolean onlyLooks(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return READING.contains(request.getMethod())
                || "POST".equals(request.getMethod()) && QUERY.matcher(path).matches();
    }
}

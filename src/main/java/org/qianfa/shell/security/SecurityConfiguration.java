package org.qianfa.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import org.qianfa.people.Accounts;
import org.qianfa.people.SignIn;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.qianfa.shell.web.CurrentActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Three doors. The public one knows nobody; programs show username and password with every request; people have a
 * session, and so has the script of a page that calls the API (then with the CSRF token).
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";
    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    private final ActorFilter actorFilter;
    private final Doorkeeper doorkeeper;
    private final SignIn signIn;

    SecurityConfiguration(Accounts accounts, Doorkeeper doorkeeper, SignIn signIn) {
        this.actorFilter = new ActorFilter(accounts, doorkeeper);
        this.doorkeeper = doorkeeper;
        this.signIn = signIn;
    }

    @Bean
    @Order(1)
    SecurityFilterChain publicDoor(HttpSecurity http) throws Exception {
        return http.securityMatcher("/p", "/p/**", "/api/editions", "/api/editions/**", "/css/**", "/assets/**", "/favicon.ico", "/robots.txt", "/sitemap.xml")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> secure(headers).cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain programsDoor(HttpSecurity http) throws Exception {
        return http.securityMatcher(programWithPassword())
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers("/actuator/**").access((login, at) -> keepsTheSystem(at.getRequest()))
                        .anyRequest().authenticated())
                .authenticationManager(checkedBy(SignIn.Door.API))
                .httpBasic(basic -> basic.authenticationEntryPoint(doorkeeper))
                .exceptionHandling(no -> no.authenticationEntryPoint(doorkeeper).accessDeniedHandler(doorkeeper))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(actorFilter, AnonymousAuthenticationFilter.class)
                .headers(SecurityConfiguration::secure)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain peoplesDoor(HttpSecurity http, AuthenticationManager peoplesCheck, SignOutHandler signOut,
                                    UploadGuard uploads) throws Exception {
        return http.authorizeHttpRequests(requests -> requests
                        .requestMatchers("/login", "/error", "/actuator/health/**").permitAll()
                        .requestMatchers("/actuator/**").access((login, at) -> keepsTheSystem(at.getRequest()))
                        .anyRequest().authenticated())
                .authenticationManager(peoplesCheck)
                .formLogin(form -> form.loginPage("/login")
                        .successHandler((request, response, login) -> response.sendRedirect(
                                request.getContextPath() + ReturnPath.localOrHome(request.getParameter("back"))))
                        .failureHandler(new LoginFailure()))
                .logout(logout -> logout.addLogoutHandler(signOut).logoutSuccessUrl("/login?out").deleteCookies("SESSION"))
                .exceptionHandling(no -> no.authenticationEntryPoint(doorkeeper).accessDeniedHandler(doorkeeper))
                .sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.changeSessionId()))
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(uploads, CsrfFilter.class)
                .addFilterBefore(actorFilter, AnonymousAuthenticationFilter.class)
                .headers(SecurityConfiguration::secure)
                .build();
    }

    /** A bean, or Spring Boot would invent a user of its own. */
    @Bean
    AuthenticationManager peoplesCheck() {
        return checkedBy(SignIn.Door.PAGE);
    }

    private AuthenticationManager checkedBy(SignIn.Door door) {
        return new ProviderManager(new PasswordProvider(signIn, door));
    }

    private static RequestMatcher programWithPassword() {
        PathPatternRequestMatcher.Builder path = PathPatternRequestMatcher.withDefaults();
        RequestMatcher basicWithoutSession = request -> {
            String credentials = request.getHeader(HttpHeaders.AUTHORIZATION);
            return credentials != null && credentials.regionMatches(true, 0, "Basic ", 0, 6)
                    && request.getRequestedSessionId() == null;
        };
        return new AndRequestMatcher(basicWithoutSession, new OrRequestMatcher(
                path.matcher("/api/**"), path.matcher("/v3/api-docs/**"), path.matcher("/actuator/**")));
    }

    static AuthorizationDecision keepsTheSystem(HttpServletRequest request) {
        return new AuthorizationDecision(request.getAttribute(CurrentActor.ATTRIBUTE) instanceof Actor actor
                && actor.holds(Role.SYSTEM_ADMIN));
    }

    static HeadersConfigurer<HttpSecurity> secure(HeadersConfigurer<HttpSecurity> headers) {
        return headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS));
    }
}

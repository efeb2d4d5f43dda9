package org.qianfa.review.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.qianfa.review.ReviewFixture;
import org.qianfa.shared.Actor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** For a real browser: whoever the cookie names is signed in. */
@TestConfiguration(proxyBeanMethods = false)
class OpenDoor {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain openDoor(HttpSecurity http) throws Exception {
        return http.securityMatcher(everything -> true).authorizeHttpRequests(r -> r.anyRequest().permitAll()).csrf(AbstractHttpConfigurer::disable)
                .headers(h -> h.contentSecurityPolicy(p -> p.policyDirectives("default-src 'none'; script-src 'self'; style-src 'self'; "
                        + "img-src 'self' data:; connect-src 'self'; form-action 'self'"))).build();
    }

    @Bean
    Filter whoever() {
        return (request, response, chain) -> {
            named((HttpServletRequest) request).ifPresent(actor -> request.setAttribute("currentActor", actor));
            chain.doFilter(request, response);
        };
    }

    private static Optional<Actor> named(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream).filter(c -> c.getName().equals("person"))
                .map(Cookie::getValue).flatMap(name -> ReviewFixture.PEOPLE.stream().filter(a -> a.username().equals(name))).findFirst();
    }
}

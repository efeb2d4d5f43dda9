package org.qianfa.shell.config;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Chinese unless the reader chose otherwise; programs say what they read with {@code Accept-Language}. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("QIANFA_LANGUAGE");
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setDefaultLocaleFunction(LanguageConfiguration::byDefault);
        return resolver;
    }

    private static Locale byDefault(HttpServletRequest request) {
        boolean program = request.getServletPath().startsWith("/api/");
        return program && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                ? request.getLocale() : Locale.SIMPLIFIED_CHINESE;
    }
}

package org.qianfa.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;

/** Tells templates where they are ({@code currentPath}) and the address of this page in the other language. */
@Component
class LanguageLink implements HandlerInterceptor {

    private final LocaleResolver locales;

    LanguageLink(LocaleResolver locales) {
        this.locales = locales;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String path = request.getServletPath();
        request.setAttribute("currentPath", path);
        boolean english = locales.resolveLocale(request).getLanguage().equals(Locale.ENGLISH.getLanguage());
        boolean again = "GET".equals(request.getMethod()) && !"/error".equals(path);
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(request.getContextPath() + (again ? path : "/"));
        if (again) {
            link.query(request.getQueryString()).replaceQueryParam("lang");
        }
        request.setAttribute("otherLanguage", english ? "zh" : "en");
        request.setAttribute("languageLink",
                link.queryParam("lang", english ? "zh" : "en").build().toUriString());
        return true;
    }
}

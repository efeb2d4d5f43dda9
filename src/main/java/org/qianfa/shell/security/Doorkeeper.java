package org.qianfa.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.qianfa.shell.web.Answers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Answers those who may not come in: programs with a problem detail, people with the way to the login and back, and
 * swapped parts of a page by sending the whole page there.
 */
@Component
class Doorkeeper implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String PASSWORD_PAGE = "/account/password";

    private final Answers answers;

    Doorkeeper(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (Answers.wantsProblem(request)) {
            // A challenge only for those who tried Basic: browsers would open their own dialogue over our pages.
            if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Qianfa\", charset=\"UTF-8\"");
            }
            answers.writeProblem(request, response, HttpStatus.UNAUTHORIZED, "signInRequired");
        } else {
            send(request, response, HttpStatus.UNAUTHORIZED, loginUrl(request));
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        boolean stale = why instanceof CsrfException;
        if (stale && !signedIn() && !Answers.wantsProblem(request)) {
            // The session ended while the page was open.
            send(request, response, HttpStatus.UNAUTHORIZED, loginUrl(request));
        } else if (Answers.wantsProblem(request)) {
            answers.writeProblem(request, response, HttpStatus.FORBIDDEN, stale ? "pageExpired" : "notPermitted");
        } else {
            request.setAttribute("faultCode", stale ? "pageExpired" : "notPermitted");
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private static boolean signedIn() {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        return login != null && login.getPrincipal() instanceof SignedIn;
    }

    void demandNewPassword(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Answers.wantsProblem(request)) {
            answers.writeProblem(request, response, HttpStatus.FORBIDDEN, "passwordChangeRequired");
        } else {
            send(request, response, HttpStatus.FORBIDDEN, request.getContextPath() + PASSWORD_PAGE);
        }
    }

    /** A part of a page cannot be redirected without swapping the target page into it; htmx takes a header instead. */
    private static void send(HttpServletRequest request, HttpServletResponse response, HttpStatus partStatus,
                             String url) throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(partStatus.value());
            response.setHeader("HX-Redirect", url);
        } else {
            response.sendRedirect(url);
        }
    }

    private static String loginUrl(HttpServletRequest request) {
        UriComponentsBuilder login = UriComponentsBuilder.fromPath(request.getContextPath() + "/login");
        String back = pageToReturnTo(request);
        if (!"POST".equals(request.getMethod()) && "/".equals(back)) {
            return login.build().toString();
        }
        if ("POST".equals(request.getMethod())) {
            login.queryParam("expired");
        }
        return login.queryParam("back", "{back}").encode().buildAndExpand(back).toString();
    }

    /** What was asked for, if asking again is harmless; otherwise the page it was asked from. */
    private static String pageToReturnTo(HttpServletRequest request) {
        String page = request.getHeader("HX-Current-URL");
        if (page == null && "GET".equals(request.getMethod())) {
            String query = request.getQueryString();
            return ReturnPath.localOrHome(request.getServletPath() + (query == null ? "" : "?" + query));
        }
        return ReturnPath.localOrHome(pathOf(page == null ? request.getHeader(HttpHeaders.REFERER) : page));
    }

    private static String pathOf(String url) {
        if (url == null) {
            return "/";
        }
        try {
            URI uri = URI.create(url);
            return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        } catch (IllegalArgumentException notAnAddress) {
            return "/";
        }
    }
}

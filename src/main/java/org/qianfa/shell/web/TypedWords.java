package org.qianfa.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * What somebody wrote into a form that led to a fault: the page it stood on is gone, so the page of the fault shows it once
 * more. Keys, numbers and dates are no words; what is secret is never shown.
 */
final class TypedWords {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{0,64}");
    private static final Pattern SECRET = Pattern.compile("(?i).*(password|csrf).*");
    /** Where old and new passwords are entered under other names. */
    private static final String PASSWORDS = "/account/password";

    private TypedWords() {
    }

    static List<String> of(HttpServletRequest request) {
        if (!HttpMethod.POST.matches(request.getMethod()) || request.getServletPath().startsWith(PASSWORDS)) {
            return List.of();
        }
        return request.getParameterMap().entrySet().stream().filter(field -> !SECRET.matcher(field.getKey()).matches())
                .flatMap(field -> Stream.of(field.getValue())).map(String::strip).filter(value -> !KEY.matcher(value).matches()).distinct().toList();
    }

    /** The page of this house the form stood on; {@code null} if it is not known. */
    static String page(HttpServletRequest request) {
        String from = request.getHeader(HttpHeaders.REFERER);
        if (from == null || !HttpMethod.POST.matches(request.getMethod())) {
            return null;
        }
        try {
            URI page = URI.create(from);
            boolean here = request.getServerName().equalsIgnoreCase(page.getHost()) && page.getRawPath() != null && page.getRawPath().startsWith("/")
                    && !page.getRawPath().startsWith("//");
            return here ? page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()) : null;
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}

package org.qianfa.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser with a session and its CSRF token: signed in, or not but having seen the login page. */
final class Caller {

    private static final HttpClient CLIENT = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10)).build();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"|name=\"csrf-token\" content=\"([^\"]+)\"");

    private final URI base;
    private String session = "";
    private String token = "";

    private Caller(URI base) {
        this.base = base;
    }

    static Caller anonymous(URI base) {
        Caller caller = new Caller(base);
        caller.remember(caller.send("GET", "/login", "", false));
        return caller;
    }

    static Caller signedIn(URI base, String username, String password) {
        Caller caller = anonymous(base);
        HttpResponse<String> answer = caller.send("POST", "/login", "username=" + username + "&password=" + password, false);
        if (!answer.headers().firstValue("Location").orElse("error").endsWith("/")) {
            throw new IllegalStateException(username + " cannot sign in: " + answer.statusCode());
        }
        caller.remember(answer);
        caller.remember(caller.send("GET", "/account/password", "", false));
        return caller;
    }

    /** The same browser, from a page of somebody else's that does not know the token. */
    Caller withoutToken() {
        Caller caller = new Caller(base);
        caller.session = session;
        return caller;
    }

    /** @param content query of a GET, otherwise the body */
    HttpResponse<String> send(String method, String address, String content, boolean json) {
        boolean get = method.equals("GET");
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(get && !content.isEmpty() ? address + "?" + content : address))
                .timeout(Duration.ofSeconds(60)).header("Accept", json ? "application/json, */*" : "text/html, */*");
        if (!session.isEmpty()) {
            request.header("Cookie", session);
        }
        if (!get && !token.isEmpty()) {
            request.header("X-CSRF-TOKEN", token);
        }
        if (!get) {
            request.header("Content-Type", json ? "application/json" : "application/x-www-form-urlencoded");
        }
        if (method.equals("PUT") || method.equals("POST") && json) {
            request.header("If-Match", "\"r999-d999\"");
        }
        return exchange(request.method(method, get || content.isEmpty() ? BodyPublishers.noBody()
                : BodyPublishers.ofString(json ? content : encoded(content))).build());
    }

    private static String encoded(String form) {
        StringBuilder body = new StringBuilder();
        for (String field : form.split("&")) {
            String[] pair = field.split("=", 2);
            body.append(body.isEmpty() ? "" : "&").append(URLEncoder.encode(pair[0], StandardCharsets.UTF_8)).append('=')
                    .append(URLEncoder.encode(pair[1], StandardCharsets.UTF_8));
        }
        return body.toString();
    }

    private void remember(HttpResponse<String> answer) {
        answer.headers().allValues("Set-Cookie").stream().filter(c -> c.startsWith("SESSION=")).findFirst()
                .ifPresent(cookie -> session = cookie.split(";", 2)[0]);
        Matcher found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1) == null ? found.group(2) : found.group(1);
        }
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

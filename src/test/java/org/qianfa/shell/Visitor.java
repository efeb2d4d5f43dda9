package org.qianfa.shell;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody in front of a browser, or a program: keeps cookies, follows no redirect, sends forms with their token. */
class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String house;

    Visitor(int port) {
        house = "http://localhost:" + port;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Sends a form as the page would that the visitor sees at {@code page}. */
    HttpResponse<String> submit(String page, String path, Map<String, String> fields) {
        return post(path, fields, "X-CSRF-TOKEN", tokenOf(page));
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path, headers).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    HttpResponse<String> postJson(String path, String json, String... headers) {
        return send(request(path, headers).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** Sends a form with a file; the token is among the fields or missing. */
    HttpResponse<String> upload(String path, Map<String, String> fields, byte[] file, String... headers) {
        return send(request(path, headers).header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofByteArray(UploadsTest.multipart("edge", fields, file))));
    }

    HttpResponse<String> signIn(String username, String password) {
        return signIn(username, password, "/");
    }

    HttpResponse<String> signIn(String username, String password, String back) {
        return submit("/login", "/login", Map.of("username", username, "password", password, "back", back));
    }

    String tokenOf(String page) {
        Matcher token = TOKEN.matcher(get(page).body());
        if (!token.find()) {
            throw new AssertionError("no token on " + page);
        }
        return token.group(1);
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("SESSION"))
                .map(cookie -> cookie.getValue()).findFirst().orElse(null);
    }

    void forgetSession() {
        cookies.getCookieStore().removeAll();
    }

    String urlOf(String path) {
        return house + path;
    }

    static String[] basic(String username, String password, String... more) {
        String credentials = Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
        String[] headers = new String[more.length + 2];
        headers[0] = "Authorization";
        headers[1] = "Basic " + credentials;
        System.arraycopy(more, 0, headers, 2, more.length);
        return headers;
    }

    static String whereTo(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElse("");
        return location.replaceFirst("^https?://[^/]+", "");
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(urlOf(path)))
                .header("Accept", "text/html, */*;q=0.8");
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}

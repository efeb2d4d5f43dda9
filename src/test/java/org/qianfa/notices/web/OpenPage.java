package org.qianfa.notices.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser that listens for the bell of a page. */
final class OpenPage {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String house;

    OpenPage(int port) {
        house = "http://localhost:" + port;
    }

    OpenPage signedIn(String username, String password) throws Exception {
        post("/login", "/login", "username=" + username + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8) + "&back=/");
        return this;
    }

    HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(house + path)).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String page, String path, String form) throws Exception {
        Matcher token = TOKEN.matcher(get(page).body());
        if (!token.find()) {
            throw new AssertionError("no token on " + page);
        }
        return client.send(HttpRequest.newBuilder(URI.create(house + path)).header("X-CSRF-TOKEN", token.group(1))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
    }

    Stream listen() throws Exception {
        return listen("");
    }

    Stream listen(String query) throws Exception {
        HttpResponse<InputStream> answer = client.send(HttpRequest.newBuilder(URI.create(house + "/notices/stream" + query)).header("Accept", "text/event-stream").build(),
                BodyHandlers.ofInputStream());
        return new Stream(answer);
    }

    record Stream(HttpResponse<InputStream> answer, BufferedReader lines) implements AutoCloseable {

        Stream(HttpResponse<InputStream> answer) {
            this(answer, new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8)));
        }

        /** The next event, heartbeats left out: its name and data; {@code null} at the end. */
        String event() throws IOException {
            String name = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event: ")) {
                    name = line.substring(7);
                } else if (line.startsWith("data: ") && name != null) {
                    return name + " " + line.substring(6);
                }
            }
            return null;
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}

package org.qianfa.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qianfa.testing.FileWords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person with an own browser session: cookies, CSRF token, own login. */
public final class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");
    private static final Pattern CSRF_FIELD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(Duration.ofSeconds(5)).build();
    private final URI base;
    private String csrf;
    private String password;

    public Visitor(URI base) {
        this.base = base;
    }

    /** Signs in on the login page as a person would. */
    public Visitor signIn(String username, String withPassword) {
        String form = page("/login");
        HttpResponse<String> answer = postForm("/login", Map.of("username", username, "password", withPassword,
                "_csrf", found(CSRF_FIELD, form)));
        assertThat(answer.headers().firstValue("Location").orElse("")).as("login of " + username).doesNotContain("error");
        refreshToken();
        password = withPassword;
        return this;
    }

    /** As it is now. */
    String password() {
        return password;
    }

    /** Changes the own password on its page, as the first login demands. */
    public void changePassword(String current, String wanted) {
        String form = page("/account/password");
        HttpResponse<String> answer = postForm("/account/password", Map.of("current", current, "wanted", wanted,
                "repeated", wanted, "_csrf", found(CSRF_FIELD, form)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        refreshToken();
        password = wanted;
    }

    public String page(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET());
    }

    /** The words of a file, see {@link FileWords}. */
    String words(String path) {
        try {
            HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(30)).build(),
                    BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return FileWords.of(path.substring(path.lastIndexOf('.') + 1), answer.body());
        } catch (Exception unreadable) {
            throw new IllegalStateException(path + " cannot be read", unreadable);
        }
    }

    /** The file a command answers with. */
    byte[] fetched(String path) {
        try {
            HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60))
                    .header("X-CSRF-TOKEN", csrf).POST(BodyPublishers.noBody()).build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public JsonNode json(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    /** @return the answer's body, an empty object if there is none */
    public JsonNode post(String path, Object body) {
        HttpResponse<String> answer = tryPost(path, body);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isBetween(200, 299);
        return answer.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(answer.body());
    }

    public HttpResponse<String> tryPost(String path, Object body) {
        return trySend("POST", path, body);
    }

    public HttpResponse<String> trySend(String method, String path, Object body) {
        return send(HttpRequest.newBuilder(base.resolve(path)).header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", csrf == null ? "" : csrf)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    public JsonNode put(String path, Object body) {
        HttpResponse<String> answer = trySend("PUT", path, body);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isBetween(200, 299);
        return answer.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(answer.body());
    }

    /** Hands in a form with one text file under the name {@code file}. */
    public JsonNode upload(String path, List<Map.Entry<String, String>> fields, String filename, String text) {
        String edge = "edge-of-a-part";
        StringBuilder body = new StringBuilder();
        fields.forEach(field -> body.append("--" + edge + "\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n" + field.getValue() + "\r\n"));
        body.append("--" + edge + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + filename + "\"\r\nContent-Type: text/plain\r\n\r\n"
                + text + "\r\n--" + edge + "--\r\n");
        HttpResponse<String> answer = send(HttpRequest.newBuilder(base.resolve(path)).header("Content-Type", "multipart/form-data; boundary=" + edge)
                .header("X-CSRF-TOKEN", csrf).POST(BodyPublishers.ofString(body.toString())));
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isBetween(200, 299);
        return JSON.readTree(answer.body());
    }

    public HttpResponse<String> postForm(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(base.resolve(path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private void refreshToken() {
        HttpResponse<String> home = get("/account/password");
        csrf = found(CSRF, home.body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern + " in page").isTrue();
        return matcher.group(1);
    }
}

package org.qianfa.publication.application;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Reads the page over HTTP from the configured public address, or from this server itself if there is none. */
@Component
class HttpPublicPageReader implements PublicPageReader {

    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final Duration WHOLE = Duration.ofSeconds(30);

    private final Environment environment;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).followRedirects(HttpClient.Redirect.NEVER).build();

    HttpPublicPageReader(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String read(long editionId) {
        URI page = URI.create(publicUrl() + "/p/" + editionId);
        HttpRequest request = HttpRequest.newBuilder(page).timeout(TIMEOUT).header("Accept", "text/html").GET().build();
        try {
            // The limit of the request ends with the headers; a page that stalls half-way must not hold anybody up.
            HttpResponse<String> answer = client.sendAsync(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .get(WHOLE.toSeconds(), TimeUnit.SECONDS);
            if (answer.statusCode() != 200) {
                throw new PageGone(page.toString(), "HTTP " + answer.statusCode(), null);
            }
            return answer.body();
        } catch (ExecutionException e) {
            throw new PageGone(page.toString(), e.getCause().getClass().getSimpleName(), e.getCause());
        } catch (TimeoutException e) {
            throw new PageGone(page.toString(), e.getClass().getSimpleName(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading " + page, e);
        }
    }

    /** Looked up at every call: the local port is known only after the server has started. */
    private String publicUrl() {
        String configured = environment.getProperty("qianfa.public-url", "");
        if (!configured.isBlank()) {
            return configured.strip().replaceAll("/+$", "");
        }
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return "http://localhost:" + port + environment.getProperty("server.servlet.context-path", "");
    }
}

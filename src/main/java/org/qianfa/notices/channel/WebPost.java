package org.qianfa.notices.channel;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks a configured address, and waits for seconds only. */
@Component
class WebPost {

    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration ANSWERING = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECTING).followRedirects(HttpClient.Redirect.NEVER).build();

    /** @return what was answered @throws NotDelivered unless the answer is a success */
    String send(String address, String contentType, String body, Map<String, String> headers) throws NotDelivered {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address)).timeout(ANSWERING).header("Content-Type", contentType)
                    .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8));
            headers.forEach(request::header);
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() / 100 != 2) {
                throw new NotDelivered("HTTP " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException | IllegalArgumentException broken) {
            // Not its message: that may hold the address, and in it the key of a robot.
            throw new NotDelivered(broken.getClass().getSimpleName());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NotDelivered("interrupted");
        }
    }
}

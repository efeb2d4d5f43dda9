package org.qianfa.notices.channel;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** Asks a configured address, and waits for seconds only. */
@Component
class WebPost {

    /** Header by which whoever takes a message knows one that is sent again, as after a crash. */
    static final String SAME = "Idempotency-Key";

    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration ANSWERING = Duration.ofSeconds(10);
    private static final int LONGEST_ANSWER = 64 * 1024;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECTING).followRedirects(HttpClient.Redirect.NEVER).build();

    /** @return the beginning of what was answered @throws NotDelivered unless the answer is a success */
    String send(String address, String contentType, String body, Map<String, String> headers) throws NotDelivered {
        HttpRequest.Builder request;
        try {
            request = HttpRequest.newBuilder(URI.create(address)).timeout(ANSWERING).header("Content-Type", contentType)
                    .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noAddress) {
            throw failed(noAddress);
        }
        headers.forEach(request::header);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int status = wait(client.sendAsync(request.build(), BodyHandlers.ofByteArrayConsumer(part -> part.ifPresent(bytes -> add(said, bytes)))));
        if (status / 100 != 2) {
            throw new NotDelivered("HTTP " + status);
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    /** For the whole answer: the time limit of a request ends with the first line of it, and the rest may never come. */
    private static int wait(CompletableFuture<HttpResponse<Void>> answer) throws NotDelivered {
        try {
            return answer.get(CONNECTING.plus(ANSWERING).toSeconds(), TimeUnit.SECONDS).statusCode();
        } catch (ExecutionException broken) {
            throw failed(broken.getCause());
        } catch (TimeoutException endless) {
            answer.cancel(true);
            throw failed(endless);
        } catch (InterruptedException interrupted) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new NotDelivered("interrupted");
        }
    }

    private static void add(ByteArrayOutputStream said, byte[] bytes) {
        said.write(bytes, 0, Math.min(bytes.length, LONGEST_ANSWER - said.size()));
    }

    /** Not its message: that may hold the address, and in it the key of a robot. */
    private static NotDelivered failed(Throwable broken) {
        return new NotDelivered(broken.getClass().getSimpleName());
    }
}

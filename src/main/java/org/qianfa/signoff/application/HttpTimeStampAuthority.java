package org.qianfa.signoff.application;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.qianfa.integrity.TimeStamp;
import org.qianfa.signoff.TimeStampAuthority;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks the authority at a configured address. It learns a digest and nothing else. */
@Component
class HttpTimeStampAuthority implements TimeStampAuthority {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final String address;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).followRedirects(HttpClient.Redirect.NEVER).build();

    HttpTimeStampAuthority(@Value("${qianfa.signing.time-stamp-url:}") String address) {
        this.address = address.strip();
    }

    @Override
    public boolean present() {
        return !address.isEmpty();
    }

    @Override
    public byte[] stamp(byte[] content) {
        byte[] question = TimeStamp.question(content);
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).timeout(TIMEOUT)
                .header("Content-Type", "application/timestamp-query").header("Accept", "application/timestamp-reply")
                .POST(HttpRequest.BodyPublishers.ofByteArray(question)).build();
        try {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + " answered " + answer.statusCode());
            }
            byte[] stamp = TimeStamp.answer(question, answer.body());
            TimeStamp.read(stamp, content);
            return stamp;
        } catch (IOException | IllegalArgumentException unfit) {
            throw new IllegalStateException(address + " gave no time stamp", unfit);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking " + address, interrupted);
        }
    }
}

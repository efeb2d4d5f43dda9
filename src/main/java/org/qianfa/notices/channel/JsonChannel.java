package org.qianfa.notices.channel;

import java.util.Map;
import org.qianfa.notices.Medium;
import tools.jackson.databind.json.JsonMapper;

/** A service that takes JSON at an address. Some know who sends by a secret that both sides have. */
abstract class JsonChannel implements Channel {

    final JsonMapper json;
    private final Medium medium;
    private final String url;
    private final String secret;
    private final WebPost post;

    /** @param url empty if this installation has none @param secret empty if nothing is signed */
    JsonChannel(Medium medium, String url, String secret, WebPost post, JsonMapper json) {
        this.medium = medium;
        this.url = url.strip();
        this.secret = secret.strip();
        this.post = post;
        this.json = json;
    }

    @Override
    public final Medium medium() {
        return medium;
    }

    @Override
    public final boolean open() {
        return !url.isEmpty();
    }

    final String url() {
        return url;
    }

    /** Empty: nothing is signed. */
    final String secret() {
        return secret;
    }

    /** @return what was answered */
    final String post(String address, String body, Map<String, String> headers) throws NotDelivered {
        return post.send(address, "application/json; charset=utf-8", body, headers);
    }
}

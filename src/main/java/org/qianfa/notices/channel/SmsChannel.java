package org.qianfa.notices.channel;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.qianfa.notices.Medium;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A gateway for short messages that takes a form. The subject alone: an SMS is short, and nobody follows links in one. */
@Component
class SmsChannel implements Channel {

    private final String url;
    private final String token;
    private final WebPost post;

    SmsChannel(@Value("${qianfa.notices.sms.url:}") String url, @Value("${qianfa.notices.sms.token:}") String token, WebPost post) {
        this.url = url.strip();
        this.token = token.strip();
        this.post = post;
    }

    @Override
    public Medium medium() {
        return Medium.SMS;
    }

    @Override
    public boolean open() {
        return !url.isEmpty();
    }

    @Override
    public void send(Message message) throws NotDelivered {
        String form = "mobile=" + encoded(message.address()) + "&content=" + encoded(message.subject());
        Map<String, String> headers = new HashMap<>(Map.of(WebPost.SAME, message.id()));
        if (!token.isEmpty()) {
            headers.put("Authorization", "Bearer " + token);
        }
        post.send(url, "application/x-www-form-urlencoded", form, headers);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

package org.qianfa.notices.channel;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qianfa.notices.Medium;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service of the unit's own, such as the gateway to its 政务钉钉: a JSON object, signed over time and body, so that the
 * service knows who sent it and that it is new.
 */
@Component
class WebhookChannel extends JsonChannel {

    private final Clock clock;

    WebhookChannel(@Value("${qianfa.notices.webhook.url:}") String url, @Value("${qianfa.notices.webhook.secret:}") String secret,
                   WebPost post, JsonMapper json, Clock clock) {
        super(Medium.WEBHOOK, url, secret, post, json);
        this.clock = clock;
    }

    @Override
    public void send(Message message) throws NotDelivered {
        String body = json.writeValueAsString(content(message));
        Map<String, String> headers = new HashMap<>(Map.of(WebPost.SAME, message.id()));
        if (!secret().isEmpty()) {
            String time = clock.instant().toString();
            headers.put("X-Qianfa-Time", time);
            headers.put("X-Qianfa-Signature", Signature.of(time + "\n" + body, secret()));
        }
        post(url(), body, headers);
    }

    private static Map<String, Object> content(Message message) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", message.id());
        content.put("recipient", message.address());
        content.put("language", message.language().getLanguage());
        content.put("subject", message.subject());
        content.put("lines", message.lines());
        return content;
    }
}

package org.qianfa.notices.channel;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.qianfa.notices.Medium;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * A robot of a 钉钉 group: text that calls one member, signed with the secret of the robot. Robots take no id of a message:
 * one that is sent again after a crash stands in the group twice.
 */
@Component
class DingtalkChannel extends JsonChannel {

    private final Clock clock;

    DingtalkChannel(@Value("${qianfa.notices.dingtalk.url:}") String url, @Value("${qianfa.notices.dingtalk.secret:}") String secret,
                    WebPost post, JsonMapper json, Clock clock) {
        super(Medium.DINGTALK, url, secret, post, json);
        this.clock = clock;
    }

    @Override
    public void send(Message whole) throws NotDelivered {
        Message message = whole.within(RobotAnswer.MOST_BYTES);
        String body = json.writeValueAsString(Map.of("msgtype", "text", "text", Map.of("content", message.text() + "\n@" + message.address()),
                "at", Map.of("atMobiles", List.of(message.address()), "isAtAll", false)));
        RobotAnswer.check(json, post(signed(), body, Map.of()));
    }

    /** The key of the signature is the secret, and so is the second line of what is signed. */
    private String signed() {
        if (secret().isEmpty()) {
            return url();
        }
        long now = clock.millis();
        String sign = URLEncoder.encode(Signature.of(now + "\n" + secret(), secret()), StandardCharsets.UTF_8);
        return url() + (url().contains("?") ? "&" : "?") + "timestamp=" + now + "&sign=" + sign;
    }
}

package org.qianfa.notices.channel;

import java.util.Map;
import java.util.stream.Collectors;
import org.qianfa.notices.Medium;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * A robot of a 企业微信 group: markdown that names the person, so that all members see it and one is called. Robots take no id
 * of a message: one that is sent again after a crash stands in the group twice.
 */
@Component
class WecomChannel extends JsonChannel {

    WecomChannel(@Value("${qianfa.notices.wecom.url:}") String url, WebPost post, JsonMapper json) {
        super(Medium.WECOM, url, "", post, json);
    }

    @Override
    public void send(Message whole) throws NotDelivered {
        Message message = whole.within(RobotAnswer.MOST_BYTES);
        String lines = message.lines().stream().map(WecomChannel::line).collect(Collectors.joining("\n"));
        String content = "<@" + message.address() + "> **" + plain(message.subject()) + "**\n" + lines;
        String body = json.writeValueAsString(Map.of("msgtype", "markdown", "markdown", Map.of("content", content)));
        RobotAnswer.check(json, post(url(), body, Map.of()));
    }

    private static String line(Message.Line line) {
        return line.link() == null ? "> " + plain(line.text()) : "> [" + plain(line.text()) + "](" + line.link() + ")";
    }

    /** A title shall not become a link or call other people. */
    private static String plain(String text) {
        return text.replaceAll("[\\[\\]<>*`]", " ");
    }
}

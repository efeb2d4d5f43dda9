package org.qianfa.notices.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qianfa.notices.channel.Message.Line;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Robots and gateways, asked over HTTP by what their makers say of them. */
class ChannelsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-10T02:00:00Z"), ZoneOffset.UTC);
    private static final JsonMapper JSON = new JsonMapper();
    private static final Message MESSAGE = new Message("7-1770688800000", "zhang.san", Locale.SIMPLIFIED_CHINESE, "【签发】退回：章节退回修改",
            List.of(new Line("退回：章节退回修改，《2025年[年度]报告》", "https://qianfa.example/sections/7/draft"), new Line("提到我", null)), "请登录");

    private final TakenDown server = new TakenDown();
    private final WebPost post = new WebPost();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void the_robot_of_wecom_gets_markdown_that_names_the_person() throws Exception {
        new WecomChannel(server.url("/cgi-bin/webhook/send?key=k"), post, JSON).send(MESSAGE);

        JsonNode body = JSON.readTree(only().body());
        assertThat(only().uri()).hasToString("/cgi-bin/webhook/send?key=k");
        assertThat(only().headers().getFirst("Content-Type")).startsWith("application/json");
        assertThat(body.get("msgtype").asString()).isEqualTo("markdown");
        assertThat(body.at("/markdown/content").asString()).isEqualTo("""
                <@zhang.san> **【签发】退回：章节退回修改**
                > [退回：章节退回修改，《2025年 年度 报告》](https://qianfa.example/sections/7/draft)
                > 提到我""");
    }

    @Test
    void the_robot_of_dingtalk_gets_text_and_a_signature_of_the_moment() throws Exception {
        new DingtalkChannel(server.url("/robot/send?access_token=t"), "SECdef", post, JSON, CLOCK).send(MESSAGE);

        Map<String, String> query = Arrays.stream(only().uri().getRawQuery().split("&")).map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        assertThat(query).containsEntry("access_token", "t").containsEntry("timestamp", "1770688800000")
                .containsEntry("sign", hmac("1770688800000\nSECdef", "SECdef"));
        JsonNode body = JSON.readTree(only().body());
        assertThat(body.get("msgtype").asString()).isEqualTo("text");
        assertThat(body.at("/text/content").asString()).startsWith("【签发】退回：章节退回修改\n").endsWith("\n@zhang.san");
        assertThat(body.at("/at/atMobiles/0").asString()).isEqualTo("zhang.san");
        assertThat(body.at("/at/isAtAll").asBoolean()).isFalse();
    }

    @Test
    void a_robot_that_says_no_in_its_answer_has_not_taken_the_message() {
        server.answer = "{\"errcode\":310000,\"errmsg\":\"sign not match\"}";

        assertThatThrownBy(() -> new DingtalkChannel(server.url("/robot"), "x", post, JSON, CLOCK).send(MESSAGE))
                .isInstanceOf(NotDelivered.class).hasMessage("errcode 310000 sign not match");
        server.answer = "<html>maintenance</html>";
        assertThatThrownBy(() -> new WecomChannel(server.url("/send"), post, JSON).send(MESSAGE)).isInstanceOf(NotDelivered.class);
    }

    @Test
    void a_service_of_ones_own_gets_json_signed_over_time_and_body() throws Exception {
        new WebhookChannel(server.url("/hook"), "secret", post, JSON, CLOCK).send(MESSAGE);

        String time = only().headers().getFirst("X-Qianfa-Time");
        assertThat(time).isEqualTo("2026-02-10T02:00:00Z");
        assertThat(only().headers().getFirst("X-Qianfa-Signature")).isEqualTo(hmac(time + "\n" + only().body(), "secret"));
        assertThat(only().headers().getFirst("Idempotency-Key")).as("the same at every attempt").isEqualTo("7-1770688800000");
        JsonNode body = JSON.readTree(only().body());
        assertThat(body.get("id").asString()).as("the same at every attempt").isEqualTo("7-1770688800000");
        assertThat(body.get("recipient").asString()).isEqualTo("zhang.san");
        assertThat(body.get("subject").asString()).isEqualTo(MESSAGE.subject());
        assertThat(body.at("/lines/0/link").asString()).isEqualTo("https://qianfa.example/sections/7/draft");
    }

    @Test
    void without_a_secret_nothing_is_signed_and_the_message_is_known_all_the_same() throws Exception {
        new WebhookChannel(server.url("/hook"), " ", post, JSON, CLOCK).send(MESSAGE);

        assertThat(only().headers()).doesNotContainKeys("X-qianfa-signature", "X-qianfa-time");
        assertThat(only().headers().getFirst("Idempotency-Key")).isEqualTo("7-1770688800000");
    }

    @Test
    void the_gateway_for_short_messages_gets_a_form_with_the_subject() throws Exception {
        new SmsChannel(server.url("/sms"), "token", post).send(MESSAGE);

        assertThat(only().headers().getFirst("Authorization")).isEqualTo("Bearer token");
        assertThat(only().headers().getFirst("Idempotency-Key")).as("the same at every attempt").isEqualTo("7-1770688800000");
        assertThat(only().headers().getFirst("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(URLDecoder.decode(only().body(), StandardCharsets.UTF_8)).isEqualTo("mobile=zhang.san&content=【签发】退回：章节退回修改");
    }

    @Test
    void a_failing_or_unreachable_server_is_told_without_its_address() {
        server.status = 503;
        assertThatThrownBy(() -> new SmsChannel(server.url("/sms?key=hidden"), "", post).send(MESSAGE)).isInstanceOf(NotDelivered.class).hasMessage("HTTP 503");

        String address = server.url("/sms?key=hidden");
        server.close();
        assertThatThrownBy(() -> new SmsChannel(address, "", post).send(MESSAGE)).isInstanceOf(NotDelivered.class)
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("hidden", "localhost"));
    }

    @Test
    void a_digest_that_is_too_long_for_a_robot_tells_what_fits_and_where_the_rest_is() throws Exception {
        List<Line> many = IntStream.range(0, 200).mapToObj(i -> new Line("我的事项：" + i, "https://qianfa.example/sections/" + i + "/draft")).toList();
        Message digest = new Message("8-1", "zhang.san", Locale.SIMPLIFIED_CHINESE, "【签发】今日汇总：200 条通知", many, "请登录");

        new WecomChannel(server.url("/send"), post, JSON).send(digest);

        String content = JSON.readTree(only().body()).at("/markdown/content").asString();
        assertThat(content.getBytes(StandardCharsets.UTF_8).length).isBetween(3500, 4096);
        assertThat(content).contains("[我的事项：0](").endsWith("\n> … 请登录");
    }

    @Test
    void an_answer_without_end_holds_up_the_outbox_for_seconds_only() {
        server.endless = true;

        long before = System.nanoTime();
        assertThatThrownBy(() -> new SmsChannel(server.url("/sms"), "", post).send(MESSAGE)).isInstanceOf(NotDelivered.class);

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void what_is_not_set_up_is_not_offered() {
        assertThat(List.of(new SmsChannel(" ", "", post), new WecomChannel("", post, JSON), new DingtalkChannel("", "", post, JSON, CLOCK),
                new WebhookChannel("", "", post, JSON, CLOCK))).noneMatch(Channel::open);
    }

    private TakenDown.Asked only() {
        assertThat(server.asked).hasSize(1);
        return server.asked.get(0);
    }

    private static String hmac(String text, String secret) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}

package org.qianfa.notices.channel;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the robots of 企业微信 and 钉钉 take and answer: success with HTTP says nothing, a code in the body does. */
final class RobotAnswer {

    /** 企业微信 refuses longer ones; nobody reads longer ones in 钉钉. */
    static final int MOST_BYTES = 4096;

    private RobotAnswer() {
    }

    static void check(JsonMapper json, String body) throws NotDelivered {
        JsonNode answer;
        try {
            answer = json.readTree(body);
        } catch (JacksonException noJson) {
            throw new NotDelivered("no answer of a robot");
        }
        if (answer.path("errcode").asInt(-1) != 0) {
            throw new NotDelivered("errcode " + answer.path("errcode").asInt(-1) + " " + answer.path("errmsg").asString(""));
        }
    }
}

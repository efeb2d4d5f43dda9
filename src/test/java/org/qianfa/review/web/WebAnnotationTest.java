package org.qianfa.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.qianfa.review.ReviewFixture.ADVISER;
import static org.qianfa.review.ReviewFixture.COORDINATOR;
import static org.qianfa.review.ReviewFixture.SECOND_ADVISER;
import static org.qianfa.review.ReviewFixture.STRANGER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.review.FakeReports;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Sm3;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The exchange of annotations in the W3C data model, by the W3C protocol. */
class WebAnnotationTest extends ReviewPagesHouse {

    private static final String LD_JSON = "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"";

    private String container;
    private long report;

    @BeforeEach
    void aReviewThatBegins() throws Exception {
        container = begun();
    }

    private String begun() throws Exception {
        report = reports.underReview();
        steps.underReview(report);
        return "/api/revisions/" + reports.revision(report) + "/annotations/";
    }

    @Test
    void the_container_tells_what_it_is_and_takes_the_clients_preferences() throws Exception {
        ask(ADVISER, post(container).content(opinion(22, 24, "审查"))).andExpect(status().isCreated());
        ask(ADVISER, get(container).accept(LD_JSON)).andExpect(status().isOk()).andExpect(content().contentType(LD_JSON))
                .andExpect(header().stringValues("Link", "<http://www.w3.org/ns/ldp#BasicContainer>; rel=\"type\"",
                        "<http://www.w3.org/TR/annotation-protocol/>; rel=\"http://www.w3.org/ns/ldp#constrainedBy\""))
                .andExpect(header().string("Allow", "GET, HEAD, OPTIONS, POST")).andExpect(header().exists("Accept-Post"))
                .andExpect(jsonPath("$.total").value(1)).andExpect(jsonPath("$.first.items[0].type").value("Annotation"));
        ask(ADVISER, get(container).header("Prefer", prefer("http://www.w3.org/ns/oa#PreferContainedIRIs")))
                .andExpect(jsonPath("$.first.items[0]").isString());
        ask(ADVISER, get(container).header("Prefer", prefer("http://www.w3.org/ns/ldp#PreferMinimalContainer")))
                .andExpect(jsonPath("$.first").isString()).andExpect(header().exists("Preference-Applied"));
        ask(ADVISER, get(container).accept("text/turtle")).andExpect(status().isNotAcceptable());
        ask(ADVISER, get(container).accept("application/json")).andExpect(content().contentType("application/json"));
        ask(ADVISER, get(container + "?page=7")).andExpect(status().isNotFound());
    }

    @Test
    void many_annotations_come_in_pages_that_lead_to_each_other() throws Exception {
        for (int i = 0; i < 51; i++) {
            ask(ADVISER, post(container).content(opinion(22, 24, "审查"))).andExpect(status().isCreated());
        }
        ask(ADVISER, get(container)).andExpect(jsonPath("$.first.items.length()").value(50)).andExpect(jsonPath("$.total").value(51));
        JsonNode page = json(ask(ADVISER, get(container + "?page=1")));
        assertThat(page.get("items")).hasSize(1);
        assertThat(page.get("startIndex").intValue()).isEqualTo(50);
        assertThat(page.get("prev").stringValue()).endsWith("?page=0");
        assertThat(page.has("next")).isFalse();
        assertThat(page.get("partOf").get("id").stringValue()).endsWith(container);
    }

    @Test
    void what_is_known_already_is_not_sent_again_and_what_changed_since_is_not_overwritten() throws Exception {
        String one = ask(ADVISER, post(container).content(opinion(22, 24, "审查"))).andReturn().getResponse().getHeader("Location");
        String tag = ask(ADVISER, get(one)).andExpect(status().isOk()).andReturn().getResponse().getHeader("ETag");
        ask(ADVISER, get(one).header("If-None-Match", tag)).andExpect(status().isNotModified());
        String other = opinion(22, 24, "审查").replace("没有依据", "另有规定");
        ask(ADVISER, put(one).header("If-Match", "\"old\"").content(other)).andExpect(status().isPreconditionFailed());
        ask(ADVISER, put(one).header("If-Match", tag).content(other)).andExpect(status().isOk()).andExpect(jsonPath("$.body[0].value").value("另有规定"));
        ask(ADVISER, delete(one).header("If-Match", tag)).andExpect(status().isPreconditionFailed());
        ask(ADVISER, delete(one)).andExpect(status().isNoContent());
        ask(ADVISER, get(one)).andExpect(status().isNotFound());
    }

    @Test
    void it_is_shown_to_those_who_may_see_it_in_the_margin_and_taken_from_those_who_review() throws Exception {
        ask(ADVISER, post(container).content(opinion(22, 24, "审查"))).andExpect(status().isCreated());
        ask(SECOND_ADVISER, get(container)).andExpect(jsonPath("$.total").value(0));
        ask(COORDINATOR, get(container)).andExpect(jsonPath("$.total").value(0));
        ask(STRANGER, get(container)).andExpect(status().isNotFound());
        ask(COORDINATOR, post(container).content(opinion(22, 24, "审查"))).andExpect(status().isForbidden());
        ask(ADVISER, post(container).content(opinion(22, 24, "别的"))).andExpect(status().is(422));
        ask(ADVISER, post(container).content(opinion(22, 99_999, "审查"))).andExpect(status().is(422));
        ask(ADVISER, post(container).content("{\"type\":\"Note\"}")).andExpect(status().is(422));
        ask(ADVISER, get(container)).andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void an_export_imported_into_an_empty_revision_of_the_same_text_gives_an_equal_export() throws Exception {
        ask(ADVISER, post(container).content(opinion(22, 24, "审查")));
        attach(ADVISER, container);
        ask(ADVISER, post(container).content("{\"type\":\"Annotation\",\"motivation\":\"commenting\",\"bodyValue\":\"全节\",\"target\":{\"source\":\"x\"}}"));
        ask(ADVISER, post(container).content("""
                {"type":"Annotation","motivation":"editing","body":{"type":"TextualBody","value":"依法裁量","purpose":"editing"},
                 "target":{"source":"x","selector":{"type":"TextQuoteSelector","exact":"一律从重"}}}""")).andExpect(status().isCreated());
        JsonNode items = json(ask(ADVISER, get(container))).get("first").get("items");
        assertThat(items).hasSize(3);
        items.forEach(WebAnnotationTest::selectsTheSameWordsTwice);
        assertThat(items.toString()).contains("处罚法.txt", Sm3.hex("第六条".getBytes(StandardCharsets.UTF_8)));

        String empty = begun();
        for (JsonNode item : items) {
            ask(ADVISER, post(empty).content(item.toString())).andExpect(status().isCreated());
        }
        assertThat(plain(json(ask(ADVISER, get(empty))).get("first").get("items"), empty)).isEqualTo(plain(items, container));
    }

    @Test
    void a_link_to_a_file_that_is_not_here_or_not_to_be_read_is_refused_by_name() throws Exception {
        ask(ADVISER, post(container).content(opinion(22, 24, "审查")));
        String file = attach(ADVISER, container);
        String linked = opinion(22, 24, "审查").replace("\"body\":[", "\"body\":[{\"type\":\"SpecificResource\",\"purpose\":\"linking\",\"source\":\"LINK\"},");
        ask(ADVISER, post(container).content(linked.replace("LINK", "http://example.org/law.pdf"))).andExpect(status().is(422))
                .andExpect(content().string(containsString("http://example.org/law.pdf")));
        ask(SECOND_ADVISER, post(container).content(linked.replace("LINK", file))).andExpect(status().isNotFound());
        ask(SECOND_ADVISER, get(container)).andExpect(jsonPath("$.total").value(0));
        ask(ADVISER, post(container).content(linked.replace("LINK", file))).andExpect(status().isCreated());
    }

    @Test
    void by_the_context_of_the_standard_every_word_of_an_annotation_means_what_it_should() throws Exception {
        ask(ADVISER, post(container).content(opinion(22, 24, "审查")));
        attach(ADVISER, container);
        JsonNode item = json(ask(ADVISER, get(container))).get("first").get("items").get(0);
        String annotation = ask(ADVISER, get(item.get("id").stringValue())).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        JsonObject meant = StandardContext.expanded(annotation).getJsonObject(0);

        String oa = "http://www.w3.org/ns/oa#";
        assertThat(meant.getJsonArray("@type").getString(0)).isEqualTo(oa + "Annotation");
        assertThat(only(meant, oa + "motivatedBy").getString("@id")).isEqualTo(oa + "assessing");
        assertThat(only(meant, "http://purl.org/dc/terms/created").getString("@type")).isEqualTo("http://www.w3.org/2001/XMLSchema#dateTime");
        assertThat(only(only(meant, "http://purl.org/dc/terms/creator"), "http://xmlns.com/foaf/0.1/name").getString("@value")).isNotBlank();
        assertThat(only(meant, "urn:qianfa:terms:placement").getString("@value")).isEqualTo("SAME");
        JsonObject link = meant.getJsonArray(oa + "hasBody").getJsonObject(2);
        assertThat(only(link, oa + "hasPurpose").getString("@id")).isEqualTo(oa + "linking");
        assertThat(only(link, oa + "hasSource").getString("@id")).matches("http://.*/api/attachments/\\d+");
        assertThat(only(only(link, oa + "hasSource"), "http://purl.org/dc/elements/1.1/format").getString("@value")).isEqualTo("text/plain");
        JsonObject target = only(meant, oa + "hasTarget");
        assertThat(only(target, oa + "hasSource").getString("@id")).matches("http://.*/api/revisions/\\d+");
        JsonObject quote = target.getJsonArray(oa + "hasSelector").getJsonObject(0);
        assertThat(only(quote, oa + "exact").getString("@value")).isEqualTo("审查");
        JsonObject position = target.getJsonArray(oa + "hasSelector").getJsonObject(1);
        assertThat(only(position, oa + "start").getString("@type")).isEqualTo("http://www.w3.org/2001/XMLSchema#nonNegativeInteger");
        assertThat(values(meant)).as("nothing is left out as unknown").isEqualTo(values(JsonMapper.shared().readTree(annotation)));
    }

    @Test
    void annotations_pages_and_containers_have_the_shape_the_standard_asks_for() throws Exception {
        for (int i = 0; i < 51; i++) {
            ask(ADVISER, post(container).content(opinion(22, 24, "审查"))).andExpect(status().isCreated());
        }
        JsonNode whole = json(ask(ADVISER, get(container)));
        assertThat(StandardShape.violations(whole)).isEmpty();
        assertThat(StandardShape.violations(json(ask(ADVISER, get(container + "?page=1"))))).isEmpty();
        assertThat(StandardShape.violations(json(ask(ADVISER, get(container).header("Prefer", prefer("http://www.w3.org/ns/oa#PreferContainedIRIs")))))).isEmpty();
        assertThat(StandardShape.violations(json(ask(ADVISER, get(container).header("Prefer", prefer("http://www.w3.org/ns/ldp#PreferMinimalContainer")))))).isEmpty();
        String one = whole.get("first").get("items").get(0).get("id").stringValue();
        assertThat(StandardShape.violations(json(ask(ADVISER, get(one))))).isEmpty();
        refused(one, a -> a.remove("target"));
        refused(one, a -> a.put("created", "2026-01-05 10:00"));
        refused(one, a -> a.put("motivation", "opining"));
        refused(one, a -> ((ObjectNode) a.get("target").get("selector").get(1)).put("start", -1));
        refused(one, a -> ((ObjectNode) a.get("body").get(0)).put("text", "unknown"));
        refused(one, a -> a.putArray("@context").add("http://www.w3.org/ns/ldp.jsonld"));
    }

    private void refused(String annotation, Consumer<ObjectNode> change) throws Exception {
        ObjectNode changed = (ObjectNode) json(ask(ADVISER, get(annotation)));
        change.accept(changed);
        assertThat(StandardShape.violations(changed)).as(changed.toString()).isNotEmpty();
    }

    private static JsonObject only(JsonObject object, String property) {
        assertThat(object.getJsonArray(property)).as(property).hasSize(1);
        return object.getJsonArray(property).getJsonObject(0);
    }

    /** How many values there are below, whatever they are called. */
    private static int values(JsonValue meant) {
        return switch (meant.getValueType()) {
            case OBJECT -> meant.asJsonObject().entrySet().stream().filter(e -> !e.getValue().getValueType().equals(JsonValue.ValueType.STRING)
                    || !e.getKey().equals("@type") || !meant.asJsonObject().containsKey("@value")).mapToInt(e -> values(e.getValue())).sum();
            case ARRAY -> meant.asJsonArray().stream().mapToInt(WebAnnotationTest::values).sum();
            default -> 1;
        };
    }

    private static int values(JsonNode written) {
        return written.isContainer() ? written.propertyStream().filter(e -> !e.getKey().equals("@context")).mapToInt(e -> values(e.getValue())).sum()
                + (written.isArray() ? written.valueStream().mapToInt(WebAnnotationTest::values).sum() : 0) : 1;
    }

    /** The words at the position are those of the quote, counted in code points. */
    private static void selectsTheSameWordsTwice(JsonNode annotation) {
        JsonNode target = annotation.get("target");
        assertThat(target.get("source").stringValue()).matches("http://.*/api/revisions/\\d+");
        if (target.has("selector")) {
            JsonNode position = target.get("selector").get(1);
            int[] points = FakeReports.TEXT.codePoints().toArray();
            assertThat(new String(points, position.get("start").intValue(), position.get("end").intValue() - position.get("start").intValue()))
                    .isEqualTo(target.get("selector").get(0).get("exact").stringValue());
        }
    }

    /** Without the addresses and the time, which belong to the place of export. */
    private static String plain(JsonNode items, String container) {
        String source = container.replace("/annotations/", "");
        return items.toString().replaceAll(container + "\\d+", "HERE").replace(source, "SOURCE").replaceAll("/api/attachments/\\d+", "FILE")
                .replaceAll("\"created\":\"[^\"]*\"", "");
    }

    private static String opinion(int start, int end, String exact) {
        return JsonMapper.shared().writeValueAsString(Map.of("@context", List.of("http://www.w3.org/ns/anno.jsonld"), "type", "Annotation",
                "motivation", "assessing", "qianfa:kind", "ILLEGAL", "qianfa:severity", "REQUIRED",
                "body", List.of(Map.of("type", "TextualBody", "value", "没有依据", "purpose", "assessing"),
                        Map.of("type", "TextualBody", "value", "《行政处罚法》第六条", "purpose", "linking")),
                "target", Map.of("source", "x", "selector", List.of(Map.of("type", "TextQuoteSelector", "exact", exact),
                        Map.of("type", "TextPositionSelector", "start", start, "end", end)))));
    }

    private static String prefer(String what) {
        return "return=representation;include=\"" + what + "\"";
    }

    /** @return the address of the file, attached to the first annotation there */
    private String attach(Actor by, String there) throws Exception {
        JsonNode first = json(ask(by, get(there))).get("first").get("items").get(0);
        String opinion = first.get("id").stringValue().replaceAll(".*/", "");
        long matter = jdbc.sql("select matter_id from review_opinion where id = ?").param(Long.valueOf(opinion)).query(Long.class).single();
        long file = json(mvc.perform(multipart("/api/matters/" + matter + "/opinions/" + opinion + "/attachments")
                .file(new MockMultipartFile("file", "处罚法.txt", "text/plain", "第六条".getBytes(StandardCharsets.UTF_8)))
                .with(user(by.username())).with(csrf()).requestAttr("currentActor", by)).andExpect(status().isCreated())).get("attachmentId").longValue();
        return "http://localhost/api/attachments/" + file;
    }

    private static JsonNode json(ResultActions answer) throws Exception {
        return JsonMapper.shared().readTree(answer.andReturn().getResponse().getContentAsByteArray());
    }

    private ResultActions ask(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return perform(actor, request.contentType(LD_JSON));
    }
}

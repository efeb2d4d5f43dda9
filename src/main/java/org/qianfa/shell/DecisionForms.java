package org.qianfa.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The small decisions described by {@code forms/*.form}, for the pages that show them. One description serves the
 * engine's model and the page; the page posts to a use case, never to the engine. Templates use it through
 * {@code fragments/decision}.
 */
@Component("decisionForms")
public class DecisionForms {

    private final Map<String, List<Field>> forms;

    DecisionForms(JsonMapper json) throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*.form");
        this.forms = StreamSupport.stream(List.of(files).spliterator(), false).map(file -> read(json, file))
                .collect(java.util.stream.Collectors.toUnmodifiableMap(form -> form.get("id").asString(), DecisionForms::fields));
    }

    /** @throws IllegalArgumentException if there is no such form */
    public List<Field> fields(String key) {
        if (!forms.containsKey(key)) {
            throw new IllegalArgumentException("no decision form " + key);
        }
        return forms.get(key);
    }

    /** Whether an option was chosen, given what the user entered for its field: one value, several, or {@code null}. */
    public boolean chosen(Object given, String option) {
        return given instanceof Collection<?> several ? several.contains(option) : option.equals(given);
    }

    private static JsonNode read(JsonMapper json, Resource file) {
        try (var content = file.getInputStream()) {
            return json.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Field> fields(JsonNode form) {
        return form.get("components").valueStream().map(DecisionForms::field).toList();
    }

    private static Field field(JsonNode node) {
        List<Option> options = node.path("values").valueStream()
                .map(value -> new Option(value.get("value").asString(), text(value, "label", "labelEn"))).toList();
        return new Field(node.get("key").asString(), node.get("type").asString(), text(node, "label", "labelEn"),
                text(node, "description", "descriptionEn"), node.path("validate").path("required").asBoolean(false), options);
    }

    private static Text text(JsonNode node, String chinese, String english) {
        return new Text(node.path(chinese).asString(""), node.path("properties").path(english).asString(""));
    }

    /** A text in both languages. */
    public record Text(String chinese, String english) {

        public String in(Locale locale) {
            return locale.getLanguage().equals("en") && !english.isEmpty() ? english : chinese;
        }

        public boolean present() {
            return !chinese.isEmpty();
        }
    }

    /** One choice of a field. */
    public record Option(String value, Text label) {
    }

    /** One field of a form; {@code type} as form-js names it. */
    public record Field(String key, String type, Text label, Text description, boolean required, List<Option> options) {
    }
}

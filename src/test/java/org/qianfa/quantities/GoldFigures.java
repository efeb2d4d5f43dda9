package org.qianfa.quantities;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Figures annotated by hand, per report. */
final class GoldFigures {

    /** One annotated figure; numbers as their plain text without superfluous noughts. */
    record Annotated(int start, int end, String text, String indicator, List<String> value, String unit, String kind, String modifier) {

        boolean agrees(Quantity q) {
            return start == q.start() && end == q.end() && value.equals(numbers(q.value())) && unit.equals(q.unit());
        }
    }

    private GoldFigures() {
    }

    static Map<String, List<Annotated>> read(Path file) throws IOException {
        Map<String, List<Annotated>> reports = new LinkedHashMap<>();
        for (JsonNode node : JsonMapper.shared().readTree(Files.readString(file)).get("figures")) {
            reports.computeIfAbsent(node.get("seed").asString(), seed -> new ArrayList<>()).add(annotated(node));
        }
        return reports;
    }

    static Annotated annotated(JsonNode node) {
        List<String> value = new ArrayList<>();
        JsonNode stated = node.get("value");
        if (stated.isArray()) {
            stated.forEach(part -> value.add(plain(part)));
        } else {
            value.add(plain(stated));
        }
        return new Annotated(node.get("offset").asInt(), node.get("end").asInt(), node.get("surface").asString(),
                node.get("indicator").asString(), value, node.get("unit").asString(), node.get("kind").asString(),
                node.has("modifier") ? node.get("modifier").asString() : "");
    }

    static List<String> numbers(Value value) {
        if (value instanceof Value.Amount amount) {
            return List.of(plain(amount.number()));
        } else if (value instanceof Value.Span span) {
            return List.of(plain(span.low().number()), plain(span.high().number()));
        } else if (value instanceof Value.YearlyDay day) {
            return List.of(String.valueOf(day.month()), String.valueOf(day.day()));
        }
        return List.of(((Value.Moment) value).when().toString());
    }

    private static String plain(JsonNode node) {
        return node.isNumber() ? plain(node.decimalValue()) : node.asString();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}

package org.qianfa.proofreading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.qianfa.proofreading.finding.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports annotated by hand: defects, relations between figures, citations. Offsets are code points, half-open. */
final class Gold {

    private static final Path REPORTS = Path.of(System.getProperty("qianfa.reports", "absent"));
    private static final Path FOLDER = Path.of(System.getProperty("qianfa.gold", REPORTS.resolveSibling("gold").toString()));

    private Gold() {
    }

    static boolean present() {
        return Files.isDirectory(REPORTS) && Files.isRegularFile(FOLDER.resolve("defects.json"));
    }

    static String text(String report) throws IOException {
        return Files.readString(REPORTS.resolve(report));
    }

    static List<String> reports() throws IOException {
        return defects().stream().map(Defect::report).distinct().toList();
    }

    static List<Defect> defects() throws IOException {
        List<Defect> defects = new ArrayList<>();
        for (JsonNode node : read("defects.json").get("defects")) {
            defects.add(new Defect(node.get("id").asString(), node.get("seed").asString(), node.get("offset").asInt(), node.get("end").asInt(),
                    node.get("class").asString(), node.get("certainty").asString(), node.get("detectable_by").asString(), node.get("excerpt").asString()));
        }
        return defects;
    }

    /** What must stay quiet: phrases that look wrong and are right. */
    static List<Place> notDefects() throws IOException {
        List<Place> places = new ArrayList<>();
        read("defects.json").get("not_defects").forEach(node -> places.add(place(node.get("seed").asString(), node)));
        read("defects.json").get("pii").get("false_positive_traps").forEach(node -> places.add(place(node.get("seed").asString(), node)));
        return places;
    }

    static List<Relation> relations() throws IOException {
        List<Relation> relations = new ArrayList<>();
        for (JsonNode node : read("relations.json").get("relations")) {
            relations.add(new Relation(node.get("id").asString(), node.get("verdict").asString(), node.get("should_report").asBoolean(), evidence(node)));
        }
        for (JsonNode node : read("relations.json").get("non_relations")) {
            relations.add(new Relation("(none)", "none", false, evidence(node)));
        }
        return relations;
    }

    private static List<Place> evidence(JsonNode node) {
        List<Place> places = new ArrayList<>();
        node.get("evidence").forEach(part -> places.add(place(node.get("seed").asString(), part)));
        return places;
    }

    private static Place place(String report, JsonNode node) {
        int start = node.get("offset").asInt();
        return new Place(report, start, start + node.get("text").asString().length(), node.get("text").asString());
    }

    private static JsonNode read(String file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(FOLDER.resolve(file)));
    }

    record Place(String report, int start, int end, String text) {

        boolean touches(Finding finding) {
            return finding.start() < end && start < finding.end() || finding.start() == finding.end() && finding.start() >= start && finding.start() <= end;
        }
    }

    /** @param certainty certain, probable or opinion @param detectableBy rule, lexicon, cross_reference or semantic */
    record Defect(String id, String report, int start, int end, String kind, String certainty, String detectableBy, String excerpt) {

        boolean touchedBy(Finding finding) {
            return new Place(report, start, end, excerpt).touches(finding);
        }

        boolean certain() {
            return certainty.equals("certain");
        }
    }

    /** @param verdict consistent, inconsistent, ambiguous, or none for figures that have nothing to do with each other */
    record Relation(String id, String verdict, boolean shouldReport, List<Place> evidence) {
    }
}

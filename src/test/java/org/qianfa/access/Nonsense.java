package org.qianfa.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What programs and broken pages send instead of a proper query, form or JSON. */
final class Nonsense {

    /** Fields that name a choice, a number or a day. Free text is not among them: any text is proper text. */
    private static final Set<String> CHOICES = Set.of("role", "place", "kind", "parentId", "approved", "outcome", "verdict", "type",
            "severity", "sectionId", "start", "settlement", "adopted", "disclosed", "target", "basedOnRevision", "version",
            "lines[0].sectionId", "lines[0].hands", "ownerUnitId", "year", "heldOn", "edit", "report", "tab", "after", "size",
            "overdue", "cycle", "unit", "opinion", "number", "from", "to", "subjectId", "personId", "stamp", "conflicts", "choice0",
            "departmentId", "state", "figureId", "linkId", "end", "dueOn", "order", "page");

    private static final JsonMapper JSON = new JsonMapper();

    private Nonsense() {
    }

    static List<String> variantsOf(String content) {
        return content.startsWith("{") ? ofJson(content) : ofForm(content);
    }

    private static List<String> ofJson(String content) {
        List<String> variants = new ArrayList<>(List.of("", "{", "[]", "null", "\"x\"", "{}"));
        JSON.readTree(content).propertyNames().forEach(name -> {
            ObjectNode changed = (ObjectNode) JSON.readTree(content);
            variants.add(changed.putNull(name).toString());
            // Neither a text, a number nor a list can be read from an object; a number would pass for a text.
            changed.putObject(name).put("x", "x");
            variants.add(changed.toString());
        });
        if (content.contains("[]")) {
            variants.add(content.replace("[]", "[null]"));
            variants.add(content.replace("[]", "null"));
        }
        return variants;
    }

    private static List<String> ofForm(String content) {
        List<String> variants = new ArrayList<>();
        String[] fields = content.split("&");
        for (int i = 0; i < fields.length; i++) {
            variants.add(without(fields, i));
            String name = fields[i].substring(0, fields[i].indexOf('='));
            if (CHOICES.contains(name)) {
                for (String value : List.of("x", "99999999999999999999", "-")) {
                    String[] changed = fields.clone();
                    changed[i] = name + "=" + value;
                    variants.add(String.join("&", changed));
                }
            }
        }
        return variants;
    }

    private static String without(String[] fields, int left) {
        List<String> others = new ArrayList<>(List.of(fields));
        others.remove(left);
        return String.join("&", others);
    }
}

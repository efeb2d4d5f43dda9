package org.qianfa.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What programs and broken pages send instead of a proper query, form or JSON. */
final class Nonsense {

    /** Fields that name a choice, a number or a day. Free text is not among them: any text is proper text. */
    private static final Set<String> CHOICES = Set.of("role", "place", "kind", "parentId", "approved", "outcome", "verdict", "type",
            "severity", "sectionId", "start", "settlement", "adopted", "disclosed", "target", "basedOnRevision", "version",
            "lines[0].sectionId", "lines[0].hands", "ownerUnitId", "year", "heldOn", "edit", "report", "act");

    private Nonsense() {
    }

    static List<String> variantsOf(String content) {
        return content.startsWith("{") ? ofJson(content) : ofForm(content);
    }

    private static List<String> ofJson(String content) {
        List<String> variants = new ArrayList<>(List.of("", "{", "[]", "null", "\"x\"", "{}"));
        if (content.contains("[]")) {
            variants.add(content.replace("[]", "[null]"));
            variants.add(content.replace("[]", "null"));
        }
        return variants;
    }

    private static List<String> ofForm(String content) {
        List<String> variants = new ArrayList<>(List.of(""));
        String[] fields = content.split("&");
        for (int i = 0; i < fields.length; i++) {
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
}

package org.qianfa.signoff.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.SectionsNotChosen;
import org.springframework.util.MultiValueMap;

/** What a person has typed and ticked on one of the decision pages. */
record Entered(MultiValueMap<String, String> fields) {

    /** Browsers send line ends as CR LF; official text knows line feeds only. */
    String text(String name) {
        String typed = fields.getFirst(name);
        return typed == null ? null : typed.replace("\r\n", "\n");
    }

    boolean yes(String name) {
        return "yes".equals(fields.getFirst(name));
    }

    List<Long> sections() {
        return fields.getOrDefault("sectionIds", List.of()).stream().filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).toList();
    }

    /** What stands in the fields that are called by this prefix and a number, by that number. */
    Map<Long, String> byNumber(String prefix) {
        return fields.keySet().stream().filter(name -> name.matches(prefix + "\\d{1,18}"))
                .collect(Collectors.toMap(name -> Long.valueOf(name.substring(prefix.length())), this::text));
    }

    /** @throws SectionsNotChosen rather than send everything back when sections were meant and none is named */
    ReturnOrder order() throws Refusal {
        if (!"sections".equals(fields.getFirst("target"))) {
            return ReturnOrder.toConsolidation(text("reason"));
        }
        if (sections().isEmpty()) {
            throw new SectionsNotChosen();
        }
        return new ReturnOrder(sections(), text("reason"));
    }

    /** As the form's fragment takes them to show them again; a password never. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        fields.forEach((name, given) -> values.put(name, given.size() == 1 ? given.get(0) : given));
        values.remove("password");
        return values;
    }
}

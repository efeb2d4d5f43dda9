package org.qianfa.signoff.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.ReviewStep;
import org.qianfa.drafting.WayBack;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.SectionsNotChosen;
import org.qianfa.signoff.MaskPassage.Passage;
import org.qianfa.signoff.MaskPassage.PassageNotFound;
import org.qianfa.signoff.SecrecySheet;
import org.springframework.util.LinkedMultiValueMap;
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

    /** To the review chosen, to the sections ticked, or to consolidation where none is. */
    ReturnOrder returned() {
        ReviewStep passed = chosen(ReviewStep.values(), "passedStep");
        return passed != null ? ReturnOrder.toStep(passed, wayBack(), text("reason")) : new ReturnOrder(sections(), text("reason"), null, wayBack());
    }

    /** @throws SectionsNotChosen rather than send everything back when sections were meant and none is named */
    ReturnOrder order() throws Refusal {
        ReviewStep passed = chosen(ReviewStep.values(), "passedStep");
        if (passed != null) {
            return ReturnOrder.toStep(passed, wayBack(), text("reason"));
        }
        if (!"sections".equals(fields.getFirst("target"))) {
            return new ReturnOrder(List.of(), text("reason"), null, wayBack());
        }
        if (sections().isEmpty()) {
            throw new SectionsNotChosen();
        }
        return new ReturnOrder(sections(), text("reason"), null, wayBack());
    }

    private WayBack wayBack() {
        return chosen(WayBack.values(), "wayBack");
    }

    /** {@code null} if nothing or nothing known was chosen. */
    private <E extends Enum<E>> E chosen(E[] choices, String field) {
        return Arrays.stream(choices).filter(choice -> choice.name().equals(fields.getFirst(field))).findFirst().orElse(null);
    }

    /**
     * The passage that is meant: by its place in the section, or by its words, which must stand there once.
     *
     * @throws PassageNotFound if they do not
     */
    Passage passage(SecrecySheet sheet) throws Refusal {
        long section = number("sectionId");
        if (fields.containsKey("from")) {
            return new Passage(section, place("from"), place("to"), text("replacement"), text("ground"));
        }
        String words = text("words") == null ? "" : text("words").strip();
        String within = sheet.items().stream().filter(item -> item.sectionId() == section).map(SecrecySheet.Item::text).findFirst().orElse("");
        int at = words.isEmpty() ? -1 : within.indexOf(words);
        if (at < 0 || within.indexOf(words, at + 1) >= 0) {
            throw new PassageNotFound(at < 0 ? 0 : within.split(Pattern.quote(words), -1).length - 1);
        }
        return new Passage(section, at, at + words.length(), text("replacement"), text("ground"));
    }

    private int place(String name) {
        return (int) Math.min(number(name), Integer.MAX_VALUE);
    }

    /** 0 if there is none. */
    private long number(String name) {
        String given = fields.getFirst(name);
        return given != null && given.matches("\\d{1,18}") ? Long.parseLong(given) : 0;
    }

    /** But for what was found in the sections: of others' findings nothing may be hidden by it. */
    Entered withoutFindings() {
        MultiValueMap<String, String> rest = new LinkedMultiValueMap<>(fields);
        rest.keySet().removeIf(name -> name.startsWith("result-") || name.startsWith("ground-"));
        return new Entered(rest);
    }

    /** As the form's fragment takes them to show them again; a password never. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        fields.forEach((name, given) -> values.put(name, given.size() == 1 ? given.get(0) : given));
        values.remove("password");
        return values;
    }
}

package org.qianfa.review.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.review.AnnotationView;

/** A revision's annotations as a container of the Web Annotation Protocol, and its pages. */
record AnnotationContainer(String iri, List<AnnotationView> annotations, WebAnnotation writer) {

    static final int PAGE = 50;

    /** How much a client wants to know. */
    enum Preference {
        /** How many there are and where they begin. */
        MINIMAL,
        /** The addresses of the annotations. */
        IRIS,
        /** The annotations themselves. */
        DESCRIPTIONS;

        private static final String LDP = "http://www.w3.org/ns/ldp#PreferMinimalContainer";
        private static final String OA = "http://www.w3.org/ns/oa#PreferContained";

        static Preference of(String prefer) {
            if (prefer == null || !prefer.contains("return=representation")) {
                return DESCRIPTIONS;
            }
            if (prefer.contains(OA + "IRIs")) {
                return IRIS;
            }
            return prefer.contains(LDP) && !prefer.contains(OA + "Descriptions") ? MINIMAL : DESCRIPTIONS;
        }
    }

    Map<String, Object> container(Preference preference) {
        boolean iris = preference == Preference.IRIS;
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@context", List.of(WebAnnotation.CONTEXT, "http://www.w3.org/ns/ldp.jsonld", WebAnnotation.OWN_TERMS));
        json.put("id", iri);
        json.put("type", List.of("BasicContainer", "AnnotationCollection"));
        json.put("total", annotations.size());
        if (!annotations.isEmpty()) {
            json.put("first", preference == Preference.MINIMAL ? page(0, false) : items(0, iris));
            json.put("last", page(pages() - 1, iris));
        }
        return json;
    }

    int pages() {
        return (annotations.size() + PAGE - 1) / PAGE;
    }

    /** A page standing alone. */
    Map<String, Object> page(int number, Preference preference) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@context", WebAnnotation.context());
        json.putAll(items(number, preference == Preference.IRIS));
        json.put("partOf", Map.of("id", iri, "total", annotations.size(), "type", "AnnotationCollection"));
        return json;
    }

    private Map<String, Object> items(int number, boolean iris) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", page(number, iris));
        json.put("type", "AnnotationPage");
        json.put("startIndex", number * PAGE);
        json.put("items", annotations.stream().skip((long) number * PAGE).limit(PAGE)
                .map(a -> iris ? writer.iri(a) : (Object) writer.described(a)).toList());
        if (number + 1 < pages()) {
            json.put("next", page(number + 1, iris));
        }
        if (number > 0) {
            json.put("prev", page(number - 1, iris));
        }
        return json;
    }

    private String page(int number, boolean iris) {
        return iri + "?page=" + number + (iris ? "&iris=1" : "");
    }
}

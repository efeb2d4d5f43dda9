package org.qianfa.review.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qianfa.drafting.Revisions.RevisionView;
import org.qianfa.officialtext.CodePoints;
import org.qianfa.officialtext.ParagraphAnchor;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.AnnotationView.Place;
import org.qianfa.review.AttachmentView;

/**
 * Writes annotations in the W3C Web Annotation Data Model. The words are selected twice, each way sufficient by itself: by
 * quote, and by position in code points of the revision's text. What the model has no word for stands under an own prefix.
 *
 * @param files where attachments are, up to their ids
 */
record WebAnnotation(RevisionView revision, String revisionIri, String container, String files, Map<Long, String> people) {

    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    static final String PREFIX = "qianfa:";
    static final Map<String, Object> OWN_TERMS = Map.of("qianfa", "urn:qianfa:terms:");

    Map<String, Object> full(AnnotationView a) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@context", context());
        json.putAll(described(a));
        return json;
    }

    static List<Object> context() {
        return List.of(CONTEXT, OWN_TERMS);
    }

    String iri(AnnotationView a) {
        return container + a.id();
    }

    Map<String, Object> described(AnnotationView a) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", iri(a));
        json.put("type", "Annotation");
        json.put("motivation", a.motivation().name().toLowerCase(Locale.ROOT));
        json.put("creator", Map.of("id", "urn:qianfa:person:" + a.authorId(), "type", "Person", "name", people.getOrDefault(a.authorId(), "")));
        json.put("created", a.createdAt().toString());
        json.put("body", bodies(a));
        json.put("target", target(a));
        json.put(PREFIX + "placement", a.place().placed().name());
        put(json, PREFIX + "kind", a.kind());
        put(json, PREFIX + "severity", a.severity());
        json.put(PREFIX + "draft", a.draft());
        return json;
    }

    private static void put(Map<String, Object> json, String term, Enum<?> value) {
        if (value != null) {
            json.put(term, value.name());
        }
    }

    private List<Map<String, Object>> bodies(AnnotationView a) {
        List<Map<String, Object>> bodies = new ArrayList<>();
        body(bodies, a.text(), a.needsAnswer() ? "assessing" : "commenting");
        body(bodies, a.proposedWording(), "editing");
        body(bodies, a.legalBasis(), "linking");
        a.attachments().forEach(file -> bodies.add(link(file)));
        return bodies;
    }

    /** A file that came with it, where it can be fetched by whoever may read it. */
    private Map<String, Object> link(AttachmentView file) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("id", files + file.id());
        source.put("format", file.kind().mediaType());
        source.put(PREFIX + "fileName", file.fileName());
        source.put(PREFIX + "digest", file.digest());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "SpecificResource");
        body.put("purpose", "linking");
        body.put("source", source);
        return body;
    }

    private static void body(List<Map<String, Object>> bodies, String value, String purpose) {
        if (value != null && !value.isEmpty()) {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("type", "TextualBody");
            body.put("value", value);
            body.put("format", "text/plain");
            body.put("language", "zh-CN");
            body.put("purpose", purpose);
            bodies.add(body);
        }
    }

    /** Of words that are lost, the quote alone is left. */
    private Map<String, Object> target(AnnotationView a) {
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("type", "SpecificResource");
        target.put("source", revisionIri);
        Place found = a.place().found();
        if (found.start() >= 0 && found.start() < found.end()) {
            target.put("selector", List.of(quote(found), position(found)));
        } else if (!a.quote().isEmpty()) {
            target.put("selector", Map.of("type", "TextQuoteSelector", "exact", a.quote()));
        }
        return target;
    }

    private Map<String, Object> quote(Place place) {
        String text = revision.text();
        Map<String, Object> selector = new LinkedHashMap<>();
        selector.put("type", "TextQuoteSelector");
        selector.put("exact", text.substring(place.start(), place.end()));
        selector.put("prefix", text.substring(boundary(text, Math.max(0, place.start() - ParagraphAnchor.CONTEXT)), place.start()));
        selector.put("suffix", text.substring(place.end(), boundary(text, Math.min(text.length(), place.end() + ParagraphAnchor.CONTEXT))));
        return selector;
    }

    private static int boundary(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)) ? at + 1 : at;
    }

    private Map<String, Object> position(Place place) {
        CodePoints points = CodePoints.of(revision.text());
        Map<String, Object> selector = new LinkedHashMap<>();
        selector.put("type", "TextPositionSelector");
        selector.put("start", points.before(place.start()));
        selector.put("end", points.before(place.end()));
        return selector;
    }
}

package org.qianfa.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.qianfa.drafting.Revisions.RevisionView;
import org.qianfa.review.AddOpinion.OpinionKind;
import org.qianfa.review.AddOpinion.Severity;
import org.qianfa.review.Anchor;
import org.qianfa.review.AnnotationRefusal.AnnotationNotUnderstood;
import org.qianfa.review.Motivation;
import org.qianfa.review.ReviseDraft;

/** Reads an annotation in the W3C Web Annotation Data Model that somebody sends. What it says of author and time is not heeded. */
record ReceivedAnnotation(Map<String, Object> json) {

    Annotate.Said said(RevisionView revision) throws AnnotationNotUnderstood {
        if (!values(json.get("type")).contains("Annotation") || json.get("target") == null) {
            throw new AnnotationNotUnderstood("type, target");
        }
        ReviseDraft.Command said = words();
        return new Annotate.Said(motivation(), anchor(revision), said.kind(), said.severity(), said.text(), said.legalBasis(), said.proposedWording());
    }

    ReviseDraft.Command words() throws AnnotationNotUnderstood {
        String text = body("assessing", "commenting", "describing", "replying", null);
        return new ReviseDraft.Command(constant(OpinionKind.class, "kind"), constant(Severity.class, "severity"),
                text == null && json.get("bodyValue") instanceof String value ? value : text, body("linking"), body("editing"));
    }

    /** Ids of the attachments it links to. @param address where those of this house are, up to their ids; others cannot be kept */
    List<Long> files(String address) throws AnnotationNotUnderstood {
        List<Long> ids = new ArrayList<>();
        for (Object body : values(json.get("body"))) {
            if (body instanceof Map<?, ?> link && "SpecificResource".equals(link.get("type"))) {
                String iri = String.valueOf(link.get("source") instanceof Map<?, ?> source ? source.get("id") : link.get("source"));
                if (!iri.startsWith(address) || !iri.substring(address.length()).matches("\\d{1,18}")) {
                    throw new AnnotationNotUnderstood("body: " + iri);
                }
                ids.add(Long.valueOf(iri.substring(address.length())));
            }
        }
        return ids;
    }

    private Motivation motivation() throws AnnotationNotUnderstood {
        String name = values(json.get("motivation")).stream().map(String::valueOf).findFirst().orElse("commenting");
        return Stream.of(Motivation.values()).filter(m -> m.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                .orElseThrow(() -> new AnnotationNotUnderstood("motivation"));
    }

    private <E extends Enum<E>> E constant(Class<E> type, String term) throws AnnotationNotUnderstood {
        Object value = json.get(WebAnnotation.PREFIX + term);
        try {
            return value == null ? null : Enum.valueOf(type, value.toString());
        } catch (IllegalArgumentException e) {
            throw new AnnotationNotUnderstood(WebAnnotation.PREFIX + term);
        }
    }

    /** The first body with one of these purposes, {@code null} standing for none. */
    private String body(String... purposes) {
        List<String> wanted = Stream.of(purposes).map(String::valueOf).toList();
        return values(json.get("body")).stream().map(b -> b instanceof Map<?, ?> map ? map : Map.of("value", b))
                .filter(b -> wanted.contains(String.valueOf((Object) b.get("purpose")))).map(b -> b.get("value"))
                .filter(Objects::nonNull).map(Object::toString).findFirst().orElse(null);
    }

    private Anchor anchor(RevisionView revision) throws AnnotationNotUnderstood {
        if (!(values(json.get("target")).get(0) instanceof Map<?, ?> target) || target.get("selector") == null) {
            return Anchor.ofSection(revision.sectionId());
        }
        Map<?, ?> quote = selector(target, "TextQuoteSelector");
        Map<?, ?> position = selector(target, "TextPositionSelector");
        if (position == null) {
            return Anchor.ofQuote(revision.sectionId(), exact(quote));
        }
        String text = revision.text();
        int start = offset(text, position.get("start"));
        int end = offset(text, position.get("end"));
        if (start > end) {
            throw new AnnotationNotUnderstood("TextPositionSelector");
        }
        return new Anchor(revision.sectionId(), revision.id(), start, end, quote == null ? text.substring(start, end) : exact(quote), null, null);
    }

    private static String exact(Map<?, ?> quote) throws AnnotationNotUnderstood {
        if (quote == null || !(quote.get("exact") instanceof String exact) || exact.isEmpty()) {
            throw new AnnotationNotUnderstood("TextQuoteSelector");
        }
        return exact;
    }

    private static Map<?, ?> selector(Map<?, ?> target, String type) {
        return values(target.get("selector")).stream().filter(Map.class::isInstance).map(s -> (Map<?, ?>) s)
                .filter(s -> type.equals(s.get("type"))).findFirst().orElse(null);
    }

    private static int offset(String text, Object points) throws AnnotationNotUnderstood {
        if (!(points instanceof Number number) || number.intValue() < 0 || number.intValue() > text.codePointCount(0, text.length())) {
            throw new AnnotationNotUnderstood("TextPositionSelector");
        }
        return text.offsetByCodePoints(0, number.intValue());
    }

    private static List<?> values(Object value) {
        return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
    }
}

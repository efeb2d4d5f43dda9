package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Piecework;

/** Something is about to be written on a matter under review, sent or taken back. @param reportId {@code null} for matters of other kinds */
public record AnnotationBegun(Actor by, Long reportId, long matterId) implements Piecework {
}

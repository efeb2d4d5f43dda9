package org.qianfa.review.web;

import org.qianfa.review.AnnotationView;
import org.springframework.stereotype.Component;

/** Shows proposed words against those they would replace. Templates use it as {@code @proposedChange.of(annotation)}. */
@Component
class ProposedChange {

    /** {@code null} unless other words are proposed for words. */
    public Difference of(AnnotationView annotation) {
        boolean proposes = annotation.proposedWording() != null && !annotation.quote().isEmpty();
        return proposes ? Difference.between(annotation.quote(), annotation.proposedWording()) : null;
    }
}

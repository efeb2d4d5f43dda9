package org.qianfa.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.qianfa.review.AddOpinion;
import org.qianfa.review.AddOpinion.OpinionKind;
import org.qianfa.review.AddOpinion.Severity;
import org.qianfa.review.Motivation;

/**
 * What the author says.
 *
 * @param needsAnswer {@code false} for a comment or a suggestion, which have neither kind nor severity
 */
@Embeddable
public record Statement(boolean needsAnswer, @Enumerated(EnumType.STRING) @Column(name = "opinion_kind") OpinionKind kind,
                        @Enumerated(EnumType.STRING) Severity severity, @Column(name = "opinion_text") String text,
                        String legalBasis, String proposedWording) {

    public static Statement opinion(AddOpinion.Command c) {
        return new Statement(true, c.kind(), c.severity(), c.text().strip(), blankToNull(c.legalBasis()), blankToNull(c.proposedWording()));
    }

    public static Statement comment(String text) {
        return new Statement(false, null, null, text.strip(), null, null);
    }

    /** @param wording empty to have the words deleted @param reason may be {@code null} */
    public static Statement suggestion(String wording, String reason) {
        return new Statement(false, null, null, reason == null ? "" : reason.strip(), null, wording);
    }

    public Motivation motivation() {
        return needsAnswer ? Motivation.ASSESSING : proposedWording == null ? Motivation.COMMENTING : Motivation.EDITING;
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}

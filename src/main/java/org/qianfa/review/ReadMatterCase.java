package org.qianfa.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qianfa.review.AnswerOpinion.Verdict;
import org.qianfa.review.DecideLevel.Level;
import org.qianfa.review.FillChecklist.CheckedPoint;
import org.qianfa.shared.Actor;

/** What a matter that is not a report has beside the review, for those who may know of it. */
public interface ReadMatterCase {

    /** @throws org.qianfa.shared.NotFound if there is none, or the person may not know of it */
    CaseView matterCase(Actor reader, long matterId);

    /** The newest version of the file as it was given. @throws org.qianfa.shared.NotFound as above */
    byte[] content(Actor reader, long matterId);

    /** One version of the file, with its text and content. @throws org.qianfa.shared.NotFound also if there is no such version */
    KeptVersion version(Actor reader, long matterId, int number);

    /**
     * @param file         the newest version
     * @param versions     all of them, oldest first
     * @param levels       of an enforcement decision, in the order decided; empty for other kinds
     * @param points       the six points as found, empty before and for other kinds
     * @param answer       {@code null} before
     * @param registeredOn {@code null} before
     * @param usable       whether it may go on to discussion, decision or signature; never if found unlawful
     */
    record CaseView(FileView file, List<VersionView> versions, List<LevelView> levels, List<CheckedPoint> points, AnswerView answer, LocalDate registeredOn,
                    boolean usable) {
    }

    /** @param digest SM3 of the content @param text what was read from it */
    record FileView(String name, String kind, long bytes, String digest, String text) {
    }

    /** @param note what was amended, empty for the first one */
    record VersionView(long id, int number, String name, long bytes, String digest, long handedInBy, Instant handedInAt, String note) {
    }

    record KeptVersion(VersionView version, String text, byte[] content) {
    }

    record LevelView(Level level, long personId, boolean approved, String note, Instant at) {
    }

    /** @param sentBackBecause {@code null} unless an answer was sent back @param confirmedBy {@code null} before */
    record AnswerView(Verdict verdict, String reason, long answeredBy, Instant answeredAt, String sentBackBecause, Long confirmedBy) {
    }
}

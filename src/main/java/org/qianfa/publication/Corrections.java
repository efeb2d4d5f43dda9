package org.qianfa.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qianfa.shared.Actor;

/** Reads reported errors: the answer for whoever knows its number, everything for the office and the coordinator. */
public interface Corrections {

    /** @throws org.qianfa.shared.NotFound if there is no such number */
    Answer answer(String number);

    /** Those of the units where the person is of the office or coordinates, newest first. */
    Listing corrections(Actor reader, Query query);

    /** @throws org.qianfa.shared.NotFound if there is none, or the person may not know of it */
    CorrectionView correction(Actor reader, long correctionId);

    /** Ids of all errors reported on any edition of the report. For use cases that have checked who reads. */
    List<Long> ofReport(long reportId);

    /** The last day for the answer. For the process. */
    LocalDate dueOn(long correctionId);

    /** @param open only those not yet judged */
    record Query(boolean open, long after, int size) {
    }

    /** @param next cursor of the following page, {@code null} on the last */
    record Listing(List<Item> items, Long next) {
    }

    record Item(long id, String number, CorrectionState state, String title, String unitName, String description, Instant reportedAt,
                LocalDate dueOn) {
    }

    /** @param correctedEditionId the edition that corrects it, {@code null} until it is published */
    record Answer(String number, CorrectionState state, String title, long editionId, Instant reportedAt, LocalDate dueOn,
                  String answer, Instant judgedAt, Long correctedEditionId) {
    }

    record CorrectionView(long id, String number, CorrectionState state, long unitId, long editionId, long reportId, String title,
                          String words, String description, String contact, Instant reportedAt, LocalDate dueOn, String answer,
                          String judgedByName, Instant judgedAt, Long correctedEditionId) {
    }
}

package org.qianfa.cooperation;

import java.time.Instant;
import java.util.List;
import org.qianfa.shared.Actor;

/** Questions and answers. A thread is read by who asked, who was asked and who holds the step now; by nobody else. */
public interface AdviceThreads {

    /** Those that wait for an answer first, then newest first. @param after {@code null} for the first page */
    Page threads(Actor by, Box box, ListCursor after, int size);

    /** Those of one report that the person may read, newest first. @throws org.qianfa.shared.NotFound */
    List<Conversation> ofReport(Actor by, long reportId);

    /** @throws org.qianfa.shared.NotFound */
    Conversation thread(Actor by, long questionId);

    record Page(List<Conversation> items, ListCursor next) {
    }

    /** @param open whether it waits for an answer */
    record Conversation(long id, About about, long askerId, String asker, long askedId, String asked, boolean open, Instant askedAt,
                  List<Entry> entries) {
    }

    record Entry(long authorId, String author, Instant at, String text) {
    }
}

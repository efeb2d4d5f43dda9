package org.qianfa.cooperation;

import java.time.Instant;
import java.util.List;
import org.qianfa.shared.Actor;

/** What was circulated to and by a person. Shows nothing of reports the person may not read any more. */
public interface Circulations {

    int MOST_COUNTED = 99;

    /** Received: unread first, then newest first. Sent: newest first. @param after {@code null} for the first page */
    Page circulations(Actor by, Box box, ListCursor after, int size);

    /** Those of one report that the person sent or received, newest first. @throws org.qianfa.shared.NotFound */
    List<Circulation> ofReport(Actor by, long reportId);

    /** How many the person has not read; counting stops after {@link #MOST_COUNTED}. */
    int unread(Actor by);

    record Page(List<Circulation> items, ListCursor next) {
    }

    /** @param receipts of all readers for the sender, for a reader only the own */
    record Circulation(long id, About about, long senderId, String sender, String word, Instant sentAt, List<Receipt> receipts) {

        public long unread() {
            return receipts.stream().filter(receipt -> receipt.openedAt() == null).count();
        }
    }

    /** @param openedAt when it was first opened, {@code null} until then @param remindedAt {@code null} if never */
    record Receipt(long readerId, String reader, Instant openedAt, Instant remindedAt) {
    }
}

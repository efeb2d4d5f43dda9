package org.qianfa.signoff;

/** The way to the level above. The default hands the report over inside this installation. */
public interface UpwardChannel {

    /** @throws RuntimeException if the other side cannot be reached; the delivery is then tried again */
    void deliver(Delivery delivery);

    record Delivery(long reportId, long fromUnitId, Long toUnitId, String documentNumber, String title, String text, String digest) {
    }
}

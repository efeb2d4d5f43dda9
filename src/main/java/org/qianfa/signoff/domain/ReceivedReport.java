package org.qianfa.signoff.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qianfa.signoff.UpwardChannel.Delivery;

/** A signed report as it reached the level above inside this installation. */
@Entity
@Table(name = "signoff_delivery")
public class ReceivedReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long reportId;
    private long fromUnitId;
    private Long toUnitId;
    private String documentNumber;
    private String title;
    private String text;
    private String digest;
    private Instant deliveredAt;

    protected ReceivedReport() {
    }

    public ReceivedReport(Delivery delivery, Instant deliveredAt) {
        this.reportId = delivery.reportId();
        this.fromUnitId = delivery.fromUnitId();
        this.toUnitId = delivery.toUnitId();
        this.documentNumber = delivery.documentNumber();
        this.title = delivery.title();
        this.text = delivery.text();
        this.digest = delivery.digest();
        this.deliveredAt = deliveredAt;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public String text() {
        return text;
    }
}

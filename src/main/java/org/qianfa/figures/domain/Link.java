package org.qianfa.figures.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A number in a section that says a figure. */
@Entity
@Table(name = "figures_link")
public class Link {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(updatable = false)
    private long figureId;
    @Column(updatable = false)
    private long reportId;
    @Column(updatable = false)
    private long sectionId;
    @Embedded
    private TextPlace place;
    @Column(updatable = false)
    private long linkedBy;
    @Column(updatable = false)
    private Instant linkedAt;
    @Version
    private int version;

    protected Link() {
    }

    public Link(Figure figure, long sectionId, TextPlace place, Change.Who who) {
        this.figureId = figure.getId();
        this.reportId = figure.getReportId();
        this.sectionId = sectionId;
        this.place = place;
        this.linkedBy = who.personId();
        this.linkedAt = who.at();
    }

    /** The number was written anew, or the text around it. */
    public void moveTo(TextPlace newPlace) {
        place = newPlace;
    }

    public Long getId() {
        return id;
    }

    public long getFigureId() {
        return figureId;
    }

    public long getReportId() {
        return reportId;
    }

    public long getSectionId() {
        return sectionId;
    }

    public TextPlace getPlace() {
        return place;
    }
}

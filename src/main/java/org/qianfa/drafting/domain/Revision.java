package org.qianfa.drafting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.qianfa.officialtext.IdentifiedParagraph;

/** A text a section has had. Never changed after it was written. */
@Entity
@Table(name = "drafting_revision")
public class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id", updatable = false)
    private Section section;
    @Column(name = "revision_number", updatable = false)
    private int number;
    @Column(updatable = false)
    private long authorId;
    @Column(updatable = false)
    private Instant writtenAt;
    @Column(updatable = false)
    private String reason;
    @Column(name = "content", updatable = false)
    private String text;
    @Convert(converter = ParagraphIds.class)
    @Column(updatable = false)
    private List<Long> paragraphIds;

    protected Revision() {
    }

    /** @param paragraphIds one for each line of the text */
    Revision(Section section, int number, String text, List<Long> paragraphIds, Written written) {
        this.section = section;
        this.number = number;
        this.text = text;
        this.paragraphIds = List.copyOf(paragraphIds);
        this.authorId = written.authorId();
        this.writtenAt = written.at();
        this.reason = written.reason() == null || written.reason().isBlank() ? null : written.reason().strip();
    }

    public Long getId() {
        return id;
    }

    public Section getSection() {
        return section;
    }

    public int getNumber() {
        return number;
    }

    public long getAuthorId() {
        return authorId;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    public String getReason() {
        return reason;
    }

    public String getText() {
        return text;
    }

    /** The lines of the text, each with the id it keeps over edits. */
    public List<IdentifiedParagraph> getParagraphs() {
        String[] lines = text.split("\n", -1);
        return IntStream.range(0, lines.length).mapToObj(i -> new IdentifiedParagraph(paragraphIds.get(i), lines[i])).toList();
    }
}

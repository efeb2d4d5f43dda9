package org.qianfa.drafting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.qianfa.drafting.TextTooLong;

/** What a person has typed in a section and not yet handed in. Kept exactly as typed, only with line feeds as line ends. */
@Entity
@Table(name = "drafting_draft")
public class Draft {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long sectionId;
    private long authorId;
    @Column(name = "content")
    private String text = "";
    private int basedOnRevision;
    @Column(name = "draft_number")
    private int number;
    private Instant savedAt;
    @Version
    private int version;

    protected Draft() {
    }

    public Draft(long sectionId, long authorId) {
        this.sectionId = sectionId;
        this.authorId = authorId;
    }

    public void save(String typed, int basedOn, Instant at) throws TextTooLong {
        text = content(typed);
        basedOnRevision = basedOn;
        savedAt = at;
        number++;
    }

    /** What is kept of a text as typed. @throws TextTooLong if it is more than a section may hold */
    public static String content(String typed) throws TextTooLong {
        String content = typed == null ? "" : typed.replace("\r\n", "\n").replace('\r', '\n');
        if (content.length() > SectionText.LIMIT) {
            throw new TextTooLong(content.length(), SectionText.LIMIT);
        }
        return content;
    }

    public long getSectionId() {
        return sectionId;
    }

    public long getAuthorId() {
        return authorId;
    }

    public String getText() {
        return text;
    }

    public int getBasedOnRevision() {
        return basedOnRevision;
    }

    public int getNumber() {
        return number;
    }

    public Instant getSavedAt() {
        return savedAt;
    }
}

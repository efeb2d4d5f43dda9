package org.qianfa.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.qianfa.officialtext.IdentifiedParagraph;
import org.qianfa.officialtext.ParagraphIdentity;
import org.qianfa.review.ReadMatterCase.FileView;
import org.qianfa.review.ReadMatterCase.VersionView;
import org.qianfa.review.domain.Placement.Stage;

/** A version of the file under review, as its department handed it in. Never changed. */
@Entity
@Table(name = "review_file_version")
public class FileVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long matterId;

    @Column(name = "version_number")
    private int number;

    @Embedded
    private KeptFile file;

    private long handedInBy;

    private Instant handedInAt;

    @Column(name = "version_note")
    private String note;

    protected FileVersion() {
    }

    /** @param note what was amended, empty for the first version */
    public FileVersion(long matterId, int number, FileView file, long handedInBy, Instant handedInAt, String note) {
        this.matterId = matterId;
        this.number = number;
        this.file = KeptFile.of(file);
        this.handedInBy = handedInBy;
        this.handedInAt = handedInAt;
        this.note = note;
    }

    /** The texts of one file's versions, oldest first, with paragraphs that can be found again from one to the next. */
    public static List<Stage> stages(List<FileVersion> versions) {
        AtomicLong ids = new AtomicLong();
        List<Stage> stages = new ArrayList<>();
        List<IdentifiedParagraph> last = List.of();
        for (FileVersion version : versions) {
            last = ParagraphIdentity.next(last, version.text(), ids::incrementAndGet);
            stages.add(new Stage(version.id(), last));
        }
        return stages;
    }

    public long id() {
        return id;
    }

    public long matterId() {
        return matterId;
    }

    public int number() {
        return number;
    }

    public String text() {
        return file.text();
    }

    public boolean sameAs(FileView other) {
        return file.digest().equals(other.digest());
    }

    public FileView file() {
        return file.view();
    }

    public VersionView view() {
        return new VersionView(id, number, file.name(), file.bytes(), file.digest(), handedInBy, handedInAt, note);
    }
}

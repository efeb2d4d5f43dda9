package org.qianfa.review.application;

import java.time.Instant;
import java.util.List;
import org.qianfa.documents.ReadDocument;
import org.qianfa.documents.ReadingLimits;
import org.qianfa.documents.inspection.UploadInspection;
import org.qianfa.documents.reading.DocumentReader;
import org.qianfa.review.ReadMatterCase.FileView;
import org.qianfa.review.ReviewRefusal.FileUnchanged;
import org.qianfa.review.domain.FileVersion;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.MatterCase;
import org.qianfa.review.persistence.FileVersions;
import org.qianfa.review.persistence.MatterCases;
import org.qianfa.review.persistence.MatterContents;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Sm3;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Reads files that are submitted, within the limits of this installation, and keeps them as they were given. */
@Component
class MatterFiles {

    private final DocumentReader reader;
    private final MatterCases cases;
    private final FileVersions versions;
    private final MatterContents contents;

    MatterFiles(@Value("${qianfa.import.file-size}") DataSize fileSize, @Value("${qianfa.import.unpacked-size}") DataSize unpackedSize,
                @Value("${qianfa.import.characters}") int characters, MatterCases cases, FileVersions versions,
                MatterContents contents) {
        this.reader = new DocumentReader(new ReadingLimits(fileSize.toBytes(), unpackedSize.toBytes(), characters));
        this.cases = cases;
        this.versions = versions;
        this.contents = contents;
    }

    /** @throws Refusal if it is empty, too large, encrypted, of another kind than text, Word or web page, … */
    FileView read(String name, byte[] content) throws Refusal {
        ReadDocument read = reader.read(content);
        return new FileView(UploadInspection.nameOnly(name), read.kind().name(), content.length, Sm3.hex(content), read.text());
    }

    /** The first version of a matter's file. */
    void keep(Matter matter, FileView file, byte[] content) {
        cases.saveAndFlush(new MatterCase(matter));
        keep(new FileVersion(matter.id(), 1, file, matter.submission().submittedBy(), matter.submission().submittedAt(), ""), content);
    }

    /** A later version. */
    FileVersion amend(Matter matter, FileView file, byte[] content, long by, Instant at, String note) throws FileUnchanged {
        List<FileVersion> earlier = versions(matter);
        FileVersion last = earlier.get(earlier.size() - 1);
        if (last.sameAs(file)) {
            throw new FileUnchanged();
        }
        return keep(new FileVersion(matter.id(), last.number() + 1, file, by, at, note), content);
    }

    private FileVersion keep(FileVersion version, byte[] content) {
        FileVersion kept = versions.saveAndFlush(version);
        contents.keep(kept.id(), content);
        return kept;
    }

    MatterCase of(Matter matter) {
        return cases.findById(matter.id()).orElseThrow(() -> new NotFound("file of matter", matter.id()));
    }

    /** Oldest first, at least one. */
    List<FileVersion> versions(Matter matter) {
        List<FileVersion> found = versions.findByMatterIdOrderByNumber(matter.id());
        if (found.isEmpty()) {
            throw new NotFound("file of matter", matter.id());
        }
        return found;
    }

    FileVersion version(Matter matter, int number) {
        return versions.findByMatterIdAndNumber(matter.id(), number).orElseThrow(() -> new NotFound("version of file of matter " + matter.id(), number));
    }

    byte[] content(FileVersion version) {
        return contents.of(version.id());
    }
}

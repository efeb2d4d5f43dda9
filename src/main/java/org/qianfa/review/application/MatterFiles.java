package org.qianfa.review.application;

import org.qianfa.documents.ReadDocument;
import org.qianfa.documents.ReadingLimits;
import org.qianfa.documents.reading.DocumentReader;
import org.qianfa.review.ReadMatterCase.FileView;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.MatterCase;
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

    private static final int LONGEST_NAME = 120;

    private final DocumentReader reader;
    private final MatterCases cases;
    private final MatterContents contents;

    MatterFiles(@Value("${qianfa.import.file-size}") DataSize fileSize, @Value("${qianfa.import.unpacked-size}") DataSize unpackedSize,
                @Value("${qianfa.import.characters}") int characters, MatterCases cases, MatterContents contents) {
        this.reader = new DocumentReader(new ReadingLimits(fileSize.toBytes(), unpackedSize.toBytes(), characters));
        this.cases = cases;
        this.contents = contents;
    }

    /** @throws Refusal if it is empty, too large, encrypted, of another kind than text, Word or web page, … */
    FileView read(String name, byte[] content) throws Refusal {
        ReadDocument read = reader.read(content);
        return new FileView(nameOnly(name), read.kind().name(), content.length, Sm3.hex(content), read.text());
    }

    void keep(Matter matter, FileView file, byte[] content) {
        cases.saveAndFlush(new MatterCase(matter, file));
        contents.keep(matter.id(), content);
    }

    MatterCase of(Matter matter) {
        return cases.findById(matter.id()).orElseThrow(() -> new NotFound("file of matter", matter.id()));
    }

    byte[] content(Matter matter) {
        return contents.of(matter.id());
    }

    /** The last part of a path, without control characters, its end kept when it is long. */
    private static String nameOnly(String fileName) {
        String name = fileName == null ? "" : fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String clean = name.replaceAll("[\\p{Cntrl}\"<>|:*?]", "").strip();
        return clean.length() > LONGEST_NAME ? clean.substring(clean.length() - LONGEST_NAME) : clean;
    }
}

package org.qianfa.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.qianfa.review.ReadMatterCase.FileView;

/** A file under review: name, kind, size, SM3 digest and the text read from it; the bytes are kept apart. */
@Embeddable
public record KeptFile(@Column(name = "file_name") String name, @Column(name = "file_kind") String kind,
                       @Column(name = "byte_count") long bytes, String digest, @Column(name = "file_text") String text) {

    static KeptFile of(FileView file) {
        return new KeptFile(file.name(), file.kind(), file.bytes(), file.digest(), file.text());
    }

    FileView view() {
        return new FileView(name, kind, bytes, digest, text);
    }
}

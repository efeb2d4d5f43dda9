package org.qianfa.archive.application;

import java.util.List;
import org.qianfa.archive.application.IndexPage.Part;
import org.qianfa.drafting.ReportView;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;

/** Puts the chapters of a package together. */
@Component
class Assembly {

    private final List<Chapter> chapters;
    private final ProcessChapter process;
    private final Metadata metadata;
    private final ArchiveWords words;

    Assembly(List<Chapter> chapters, ProcessChapter process, Metadata metadata, ArchiveWords words) {
        this.chapters = chapters;
        this.process = process;
        this.metadata = metadata;
        this.words = words;
    }

    List<Part> parts(Actor by, ReportView report) {
        return chapters.stream().map(chapter -> new Part(words.of(chapter.title()), chapter.items(by, report))).toList();
    }

    GatheredParcel parcel(Actor by, ReportView report) {
        return new GatheredParcel(metadata.of(by, report), parts(by, report), metadata.editions(by, report), process.entries(by, report), words);
    }
}

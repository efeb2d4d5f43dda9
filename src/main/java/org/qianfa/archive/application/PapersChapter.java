package org.qianfa.archive.application;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.drafting.ReportView;
import org.qianfa.publication.ReleasePapers;
import org.qianfa.review.ReviewLetters;
import org.qianfa.shared.Actor;
import org.qianfa.signoff.SignoffPapers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The documents of the procedure: sign-off sheet, minutes, record of the three reviews, the written opinion of every round. */
@Component
@Order(3)
class PapersChapter implements Chapter {

    private static final String FOLDER = "sheets/";

    private final SignoffPapers signoff;
    private final ReleasePapers releases;
    private final ReviewLetters letters;
    private final PaperPress press;
    private final ArchiveWords words;

    PapersChapter(SignoffPapers signoff, ReleasePapers releases, ReviewLetters letters, PaperPress press, ArchiveWords words) {
        this.signoff = signoff;
        this.releases = releases;
        this.letters = letters;
        this.press = press;
        this.words = words;
    }

    @Override
    public String title() {
        return "archive.chapter.papers";
    }

    @Override
    public List<Item> items(Actor by, ReportView report) {
        List<Item> items = new ArrayList<>(paper("sign-off-sheet", signoff.sheet(by, report.id())));
        int discussions = signoff.discussions(by, report.id());
        for (int number = 1; number <= discussions; number++) {
            items.addAll(paper("minutes-" + number, signoff.minutes(by, report.id(), number)));
        }
        List<OfficialDocument> opinions = letters.allOfReport(by, report.id());
        for (int round = 1; round <= opinions.size(); round++) {
            items.addAll(press.items(FOLDER + "legal-opinion-" + round, opinions.get(round - 1), words.of("archive.letter", opinions.get(round - 1).title(), round)));
        }
        releases.reviewRecord(by, report.id()).ifPresent(record -> items.addAll(paper("review-record", record)));
        return items;
    }

    private List<Item> paper(String name, OfficialDocument document) {
        return press.items(FOLDER + name, document);
    }
}

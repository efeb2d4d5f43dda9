package org.qianfa.publication.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.documents.official.Table;
import org.qianfa.publication.ReleaseSheets.ReviewView;
import org.qianfa.publication.ReleaseSheets.Sheet;
import org.qianfa.shared.PaperWords;

/** What the record of the three reviews (三审三校记录单) says: who reviewed which text, what was looked at, with which result and when. */
record ReviewRecord(List<Sheet> releases, PaperWords words) {

    /** Longer words would make a row of the table longer than a page; they stand below it. */
    private static final int LONGEST_CELL = 60;
    private static final List<Integer> COLUMNS = List.of(4, 3, 3, 3, 4, 5);

    OfficialDocument document() {
        Sheet newest = releases.get(releases.size() - 1);
        OfficialDocument.Builder paper = OfficialDocument.titled(of("publication.paper.record")).text(of("publication.paper.report", newest.title()));
        for (int i = 0; i < releases.size(); i++) {
            release(paper, i + 1, releases.get(i));
        }
        return paper.text(of("publication.paper.rule")).build();
    }

    private void release(OfficialDocument.Builder paper, int number, Sheet release) {
        List<String> below = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(of("publication.paper.step"), of("publication.paper.person"), of("publication.paper.checks"), of("publication.paper.result"),
                of("publication.paper.reason"), of("publication.paper.at")));
        release.reviews().forEach(review -> rows.add(row(review, below)));
        if (releases.size() > 1) {
            paper.text(of("publication.paper.release", number));
        }
        paper.text(of("publication.paper.digest", release.textDigest()) + "\n" + of("publication.paper.seal", release.sealDigest()))
                .table(new Table(rows, 1, COLUMNS));
        if (!below.isEmpty()) {
            paper.text(String.join("\n", below));
        }
        paper.text(of("publication.paper.state." + release.state()));
    }

    private List<String> row(ReviewView review, List<String> below) {
        String step = of("publication.releaseStep." + review.step());
        String checks = review.checks().stream().sorted().map(check -> of("publication.releaseCheck." + check)).collect(Collectors.joining("、"));
        String reason = PaperWords.line(review.reason());
        if (reason.length() > LONGEST_CELL) {
            below.add(of("publication.paper.inFull", step, review.personName(), reason));
            reason = of("publication.paper.seeBelow");
        }
        return List.of(step, review.personName(), checks, result(review), reason,
                words.minute(review.decidedAt()));
    }

    private String result(ReviewView review) {
        if (review.withdrawnBecause() != null) {
            return of("publication.review.withdrawn");
        }
        if (review.returnedTo() != null) {
            return of(review.straightBack() ? "publication.review.sentBackTo.straight" : "publication.review.sentBackTo", of("publication.releaseStep." + review.returnedTo()));
        }
        return of(review.approved() ? "publication.review.passed" : "publication.review.sentBack");
    }

    private String of(String key, Object... arguments) {
        return words.of(key, arguments);
    }
}

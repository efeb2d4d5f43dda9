package org.qianfa.review.web;

import java.time.Clock;
import java.util.List;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.people.Directory;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.Conferences;
import org.qianfa.review.MatterView;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.ReadReview;
import org.qianfa.review.ReviewLetters;
import org.qianfa.review.ReviewRefusal.MatterNotAtThisStep;
import org.qianfa.shared.Actor;
import org.qianfa.shared.PaperWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes written opinions from what was said on a matter. */
@Component
class WrittenLetters implements ReviewLetters {

    private final ReadReview readReview;
    private final Conferences conferences;
    private final Names names;
    private final Directory directory;
    private final PaperWords words;

    WrittenLetters(ReadReview readReview, Conferences conferences, Names names, Directory directory, MessageSource messages, Clock clock) {
        this.readReview = readReview;
        this.conferences = conferences;
        this.names = names;
        this.directory = directory;
        this.words = new PaperWords(messages, clock);
    }

    @Override
    public OfficialDocument letter(Actor reader, long matterId) throws MatterNotAtThisStep {
        MatterView matter = readReview.matter(reader, matterId);
        if (matter.state() != State.INCOMPLETE && !written(matter)) {
            throw new MatterNotAtThisStep(matter.state());
        }
        return of(reader, matter);
    }

    @Override
    public List<OfficialDocument> allOfReport(Actor reader, long reportId) {
        return readReview.matters(reader, reportId).stream().filter(WrittenLetters::written).map(matter -> of(reader, matter)).toList();
    }

    /** Whether there is an outcome to write about. */
    private static boolean written(MatterView matter) {
        return !matter.state().open() && matter.state() != State.STOPPED;
    }

    private OfficialDocument of(Actor reader, MatterView matter) {
        List<AnnotationView> said = readReview.annotations(reader, matter.id()).stream()
                .filter(a -> a.matterId() == matter.id() && !a.draft()).toList();
        return new Letter(matter, said, conferences.ofMatter(reader, matter.id()), names.people(matter, said),
                directory.unit(matter.unitId()).name(), words).document();
    }
}

package org.qianfa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.review.ReviewFixture.ADVISER;
import static org.qianfa.review.ReviewFixture.APPROVER;
import static org.qianfa.review.ReviewFixture.COORDINATOR;
import static org.qianfa.review.ReviewFixture.STRANGER;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.review.AnnotationRefusal.PlaceKnown;
import org.qianfa.review.AnnotationRefusal.QuoteNotInText;
import org.qianfa.review.AnnotationRefusal.SectionChanged;
import org.qianfa.review.AnnotationView.Place;
import org.qianfa.review.AnnotationView.Placed;
import org.qianfa.review.PlaceAnnotation.Act;
import org.qianfa.review.PlaceAnnotation.Words;
import org.qianfa.review.ReviewFixture.RecordingJournal;
import org.qianfa.review.web.ReviewPagesFixture.Steps;
import org.qianfa.review.web.ReviewPagesFixture;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where an annotation stands after its words were changed, and who may say so. */
@ReviewModuleTest
@Import(ReviewPagesFixture.class)
class PlacingTest {

    private static final String EDITED = FakeReports.TEXT.replace("一律从重", "依法裁量");

    @Autowired FakeReports reports;
    @Autowired RecordingJournal journal;
    @Autowired JdbcClient jdbc;
    @Autowired Steps steps;
    @Autowired ReadReview readReview;
    @Autowired PlaceAnnotation placeAnnotation;

    private long report;
    private long matter;
    private long opinion;

    @BeforeEach
    void aRepliedReview() throws Exception {
        report = reports.underReview();
        matter = steps.replied(report);
        opinion = now().id();
    }

    @Test
    void edited_words_are_proposed_and_confirmed_by_the_author_and_followed_from_there() throws Exception {
        assertThat(place().placed()).isEqualTo(Placed.SAME);
        reports.amendSection(COORDINATOR, FakeReports.section(report), EDITED, "改");
        Place proposed = place();
        assertThat(proposed.placed()).isEqualTo(Placed.UNCERTAIN);
        assertThat(proposed.proposal().words()).startsWith("罚款依法裁量");

        assertThat(placeAnnotation.placeAnnotation(ADVISER, opinion, proposal(proposed))).isEqualTo(Act.CONFIRMED);

        assertThat(place()).isEqualTo(new Place(Placed.SAME, proposed.proposal().start(), proposed.proposal().end()));
        assertThat(now().quote()).isEqualTo(ReviewPagesFixture.QUOTE);
        reports.amendSection(COORDINATOR, FakeReports.section(report), EDITED.replace("罚款", "今后罚款"), "改");
        assertThat(place().placed()).isEqualTo(Placed.MOVED);
        assertThat(journal.entries).contains("user4 ConfirmPlace matter");
        assertThat(kept()).isOne();
    }

    @Test
    void lost_words_are_attached_to_others_that_stand_once() throws Exception {
        reports.amendSection(COORDINATOR, FakeReports.section(report), "一、主要举措\n全年办理合法性审查事项12件，审查率达到100%。", "删");
        assertThat(place()).isEqualTo(Place.lost());

        assertThat(placeAnnotation.placeAnnotation(ADVISER, opinion, new Words(null, null, null, "审查事项12件"))).isEqualTo(Act.REATTACHED);

        assertThat(place().placed()).isEqualTo(Placed.SAME);
        assertThat(journal.entries).contains("user4 ReattachAnnotation matter");
    }

    @Test
    void nobody_else_may_say_where_it_stands_and_a_refusal_changes_nothing() throws Exception {
        refused(() -> placeAnnotation.placeAnnotation(ADVISER, opinion, new Words(null, null, null, "审查率")), PlaceKnown.class);
        reports.amendSection(COORDINATOR, FakeReports.section(report), EDITED, "改");
        Words words = proposal(place());
        refused(() -> placeAnnotation.placeAnnotation(COORDINATOR, opinion, words), NotPermitted.class);
        refused(() -> placeAnnotation.placeAnnotation(APPROVER, opinion, words), NotPermitted.class);
        refused(() -> placeAnnotation.placeAnnotation(STRANGER, opinion, words), NotFound.class);
        refused(() -> placeAnnotation.placeAnnotation(ADVISER, opinion, new Words(null, null, null, "没有的话")), QuoteNotInText.class);
        refused(() -> placeAnnotation.placeAnnotation(ADVISER, opinion, new Words(words.revisionId() - 1, words.start(), words.end(), words.quote())),
                SectionChanged.class);
    }

    private void refused(ThrowingCallable act, Class<? extends Throwable> as) {
        journal.entries.clear();
        assertThatThrownBy(act).isInstanceOf(as);
        assertThat(journal.entries).isEmpty();
        assertThat(kept()).isZero();
    }

    private int kept() {
        return jdbc.sql("select count(*) from review_confirmed_place where opinion_id = ?").param(opinion).query(Integer.class).single();
    }

    private Words proposal(Place place) {
        return new Words(reports.revision(report), place.proposal().start(), place.proposal().end(), place.proposal().words());
    }

    private Place place() {
        return now().place();
    }

    private AnnotationView now() {
        return readReview.annotations(ADVISER, matter).stream().filter(AnnotationView::needsAnswer).findFirst().orElseThrow();
    }
}

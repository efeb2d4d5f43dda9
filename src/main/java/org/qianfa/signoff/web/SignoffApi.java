package org.qianfa.signoff.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.Disclosure;
import org.qianfa.signoff.ExamineForSecrecy.Examined;
import org.qianfa.signoff.RecordDiscussion;
import org.qianfa.signoff.RecordDiscussion.Minutes;
import org.qianfa.signoff.RecordDiscussion.Opinion;
import org.qianfa.signoff.RecordDiscussion.Recusal;
import org.qianfa.signoff.ReviewAsDeputyLeader;
import org.qianfa.signoff.ReviewSecrecy;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The decisions before the signature as JSON. */
@RestController
class SignoffApi {

    private final ReviewAsDeputyLeader reviewAsDeputyLeader;
    private final ReviewSecrecy reviewSecrecy;
    private final RecordDiscussion recordDiscussion;

    SignoffApi(ReviewAsDeputyLeader reviewAsDeputyLeader, ReviewSecrecy reviewSecrecy, RecordDiscussion recordDiscussion) {
        this.reviewAsDeputyLeader = reviewAsDeputyLeader;
        this.reviewSecrecy = reviewSecrecy;
        this.recordDiscussion = recordDiscussion;
    }

    @PostMapping("/api/reports/{id}/deputy-review")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deputyReview(@PathVariable long id, @Valid @RequestBody DeputyBody body, Actor actor) throws Refusal {
        reviewAsDeputyLeader.reviewAsDeputyLeader(actor, id, body.opinion(), body.approved() ? null : body.order());
    }

    @PostMapping("/api/reports/{id}/secrecy")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void secrecy(@PathVariable long id, @Valid @RequestBody SecrecyBody body, Actor actor) throws Refusal {
        reviewSecrecy.reviewSecrecy(actor, id, new Examined(List.of(), body.seen()), body.decision());
    }

    @PostMapping("/api/reports/{id}/discussion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discussion(@PathVariable long id, @Valid @RequestBody DiscussionBody body, Actor actor) throws Refusal {
        recordDiscussion.recordDiscussion(actor, id, new Minutes(body.heldOn(), body.agenda(), body.attendees(), body.recusals(), body.opinions(), body.chiefOpinion(),
                body.majorityReason(), body.adopted() ? null : body.order()));
    }

    /** @param order mandatory unless approved */
    record DeputyBody(@NotNull Boolean approved, String opinion, ReturnOrder order) {

        public ReturnOrder order() {
            return order == null ? ReturnOrder.toConsolidation(null) : order;
        }
    }

    /**
     * @param disclosed  instead of a disclosure: whether the report is open to everybody
     * @param order      set to return the report instead of deciding
     * @param seen       digest of the sheet that was read; left out, nobody asks whether it was changed since
     */
    record SecrecyBody(Disclosure disclosure, Boolean disclosed, String basis, ReturnOrder order, String seen) {

        @AssertTrue
        boolean isDecided() {
            return order != null || disclosure != null || disclosed != null;
        }

        ReviewSecrecy.Decision decision() {
            return order != null ? ReviewSecrecy.Decision.returned(order)
                    : new ReviewSecrecy.Decision(disclosure == null ? Disclosure.ofOld(disclosed) : disclosure, basis, null);
        }
    }

    /** @param order mandatory unless adopted */
    record DiscussionBody(@NotNull LocalDate heldOn, String agenda, List<@NotNull String> attendees, List<@NotNull Recusal> recusals,
                          List<@NotNull Opinion> opinions, String chiefOpinion,
                          @NotNull Boolean adopted, String majorityReason, ReturnOrder order) {

        public ReturnOrder order() {
            return order == null ? ReturnOrder.toConsolidation(null) : order;
        }
    }
}

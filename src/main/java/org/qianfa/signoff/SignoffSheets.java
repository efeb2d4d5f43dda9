package org.qianfa.signoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReviewStep;
import org.qianfa.integrity.SealSignature;
import org.qianfa.review.OpinionView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;

/** Reads the sign-off sheet (签批单) of a report: the text as it stands and every decision taken on it. */
public interface SignoffSheets {

    /**
     * For who holds the role that decides.
     *
     * @throws org.qianfa.shared.NotFound     if the person may not know of the report
     * @throws org.qianfa.shared.NotPermitted if the person lacks the role
     */
    Sheet forDecision(Actor reader, long reportId, Role role);

    /** For everybody who may read the report. @throws org.qianfa.shared.NotFound */
    Sheet forReader(Actor reader, long reportId);

    /**
     * @param textDigest SM3 digest of the report's text as it stands
     * @param verdicts   all decisions, oldest first
     * @param minutes    of the discussions, oldest first
     * @param opinions   the ledger of legal opinions, empty while their review still goes on
     * @param unsettled  how many of them are still open
     * @param seals      all seals, the newest first; at most the first one is valid
     * @param secrecy    what was found item by item, and the differences of the text for the public
     */
    record Sheet(ReportView report, String textDigest, List<VerdictView> verdicts, List<MinutesView> minutes,
                 List<OpinionView> opinions, int unsettled, List<SealView> seals, SecrecySheet secrecy) {

        /** Opinions on which adviser and drafter did not come together; the signer decides between them. */
        public List<OpinionView> insisted() {
            return opinions.stream().filter(o -> "INSISTED".equals(o.settlement())).toList();
        }

        /** Those among them the signer has not decided yet. */
        public List<OpinionView> undecided() {
            return insisted().stream().filter(o -> o.decision() == null).toList();
        }

        /** How many opinions were adopted, wholly or in part, without a change of the words they are about. */
        public long unchanged() {
            return opinions.stream().filter(OpinionView::textUnchanged).count();
        }

        /** How many opinions were answered in this way: {@code ADOPTED, PARTLY, REJECTED}. */
        public long answered(String answer) {
            return opinions.stream().filter(o -> answer.equals(o.answer())).count();
        }

        /** The decision that lets the text as it stands now pass this step, or {@code null}. */
        public VerdictView standingAt(SignoffStep step) {
            return verdicts.stream().filter(v -> v.standing() && v.step() == step)
                    .reduce((first, second) -> second).orElse(null);
        }

        /** Reviews the text as it stands now has passed, to which this step may return it. */
        public List<ReviewStep> returnTargets(SignoffStep from) {
            return ReturnTargets.before(from).stream()
                    .filter(step -> ReturnTargets.decision(step).map(decision -> standingAt(decision) != null).orElse(true)).toList();
        }
    }

    /**
     * @param opinion   opinion, basis or reason, may be {@code null}
     * @param disclosed for the secrecy review only: whether the text is open to the public
     * @param disclosure for the secrecy review only: who may read it
     * @param withoutDiscussion for the secrecy review only: whether the report goes to the signer without a discussion
     * @param standing  whether it lets the text as it stands now pass
     * @param withdrawnBecause why it was taken back, {@code null} if it was not
     */
    record VerdictView(SignoffStep step, boolean favourable, String textDigest, String opinion, Boolean disclosed,
                       Disclosure disclosure, boolean withoutDiscussion,
                       long personId, String personName, Instant decidedAt, boolean standing, String withdrawnBecause) {

        public boolean withdrawn() {
            return withdrawnBecause != null;
        }
    }

    /** @param agenda may be {@code null} */
    record MinutesView(LocalDate heldOn, String agenda, List<String> attendees, List<RecordDiscussion.Recusal> recusals,
                       List<RecordDiscussion.Opinion> opinions, String chiefOpinion, boolean adopted, String majorityReason) {
    }

    /**
     * @param position      place in the unit's chain, from 1
     * @param ledgerDigest  SM3 digest of the opinion ledger at the time of signing
     * @param invalidatedAt when the seal lost its validity, {@code null} while valid
     * @param manifest      all that was sealed, by lines, {@code null} of seals before there were
     * @param signature     on the manifest, {@code null} of seals before there were
     * @param flaws         what of it is not as it was when it was signed
     */
    record SealView(int position, String title, String text, String digest, String previousDigest, String ledgerDigest,
                    String opinion, long signedBy, String signerName, Instant signedAt, LocalDate signedOn,
                    Instant invalidatedAt, String invalidatedReason, String manifest, SealSignature signature, List<SealFlaw> flaws) {

        public boolean valid() {
            return invalidatedAt == null;
        }
    }
}

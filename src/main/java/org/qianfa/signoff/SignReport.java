package org.qianfa.signoff;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * The first responsible person (第一责任人) signs; opinion, name and complete date are kept and the text is sealed,
 * character by character. Announces {@link ReportSigned}.
 */
public interface SignReport {

    /** @throws Refusal if anything still stands against signing, or the text is not the one the signer has read */
    void signReport(Actor by, long reportId, Signature signature) throws Refusal;

    /** What stands against exactly this signature now, apart from disputes that are not decided; empty if nothing does. */
    Optional<Refusal> obstacle(Actor by, long reportId, Signature signature);

    /** What stands against this person signing now, apart from the signature's own content; empty if nothing does. */
    Optional<Refusal> obstacle(Actor by, long reportId);

    /**
     * @param opinion     the opinion written with the signature, e.g. 同意
     * @param seenDigest  SM3 digest of the text the signer has read
     * @param readThrough the signer states to have read the whole text
     * @param disputes    why the answer stands, by legal opinion that is insisted on
     * @param seenDifferences digest of the list of items and differences the signer has read ({@link SecrecySheet#digest}); mandatory if
     *                        the public reads something else than what is signed
     */
    record Signature(String opinion, String seenDigest, boolean readThrough, Map<Long, String> disputes, String seenDifferences) {

        public Signature {
            disputes = disputes == null ? Map.of() : Collections.unmodifiableMap(new HashMap<>(disputes));
        }

        /** Of a text that is public as it is signed. */
        public Signature(String opinion, String seenDigest, boolean readThrough, Map<Long, String> disputes) {
            this(opinion, seenDigest, readThrough, disputes, null);
        }

        public Signature(String opinion, String seenDigest, boolean readThrough) {
            this(opinion, seenDigest, readThrough, Map.of());
        }
    }

    /** The signer approves the differences between signed and public text, so must have seen just these. */
    class DifferencesNotSeen extends Refusal {

        public DifferencesNotSeen(int count) {
            super("the signer has not seen the " + count + " differences of the text for the public", count);
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }

    /** The signature has no opinion. */
    class SigningOpinionMissing extends Refusal {

        public SigningOpinionMissing() {
            super("the signature needs an opinion");
        }
    }

    /** The signer has not stated to have read the text. */
    class NotReadThrough extends Refusal {

        public NotReadThrough() {
            super("the signer has not read the text through");
        }
    }

    /** The text is not the one that was read. */
    class TextChangedSinceRead extends Refusal {

        public TextChangedSinceRead() {
            super("the text has changed since it was read");
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }

    /** Legal opinions are still open; they are listed with their places. */
    class OpinionsUnsettled extends Refusal {

        private final transient List<Obstacle> open;

        /** @param count how many there are @param open those the signer may know by now */
        public OpinionsUnsettled(int count, List<Obstacle> open) {
            super(count + " legal opinions are not settled", count);
            this.open = List.copyOf(open);
        }

        @Override
        public List<Obstacle> obstacles() {
            return open;
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }

    /** The deputy leader has not approved this text. */
    class DeputyReviewMissing extends Refusal {

        public DeputyReviewMissing() {
            super("the deputy leader has not approved this text");
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }

    /** Secrecy has not been reviewed for this text. */
    class SecrecyReviewMissing extends Refusal {

        public SecrecyReviewMissing() {
            super("secrecy has not been reviewed for this text");
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }

    /** This text was not adopted in a discussion. */
    class DiscussionMissing extends Refusal {

        public DiscussionMissing() {
            super("this text was not adopted in a discussion");
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }

    /** The signer drafted a section or reviewed as deputy leader. */
    class SignerTookPart extends Refusal {

        public SignerTookPart() {
            super("who drafted or reviewed the report does not sign it");
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }
}

package org.qianfa.signoff;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * The secrecy reviewer examines the report item by item (逐项保密审查), an item being a section. What was found holds for exactly
 * the section's text; it may be changed until disclosure is decided.
 */
public interface ExamineForSecrecy {

    /**
     * All of the findings count, or none.
     *
     * @throws Refusal if disclosure is decided, a ground is missing, a finding does not fit the masks in the section, or somebody
     *                 else has found or masked something since it was seen
     */
    void examineForSecrecy(Actor by, long reportId, Examined examined) throws Refusal;

    /** @param seen digest of the {@link SecrecySheet} the person had before the eyes; {@code null}: whatever it says now */
    record Examined(List<Finding> findings, String seen) {

        public Examined {
            findings = List.copyOf(findings);
        }

        public static Examined nothingNew() {
            return new Examined(List.of(), null);
        }
    }

    /** @param ground mandatory unless the section is public as it stands */
    record Finding(long sectionId, Result result, String ground) {

        public Finding {
            ground = ground == null ? "" : ground.strip();
        }
    }

    /** What became of a section. */
    enum Result {
        /** 公开: as it stands. */
        PUBLIC,
        /** 遮盖后公开: but for passages. */
        MASKED,
        /** 不公开: not at all. */
        NOT_PUBLIC
    }

    /** A section is kept from the public on a stated ground only. */
    class SecrecyGroundMissing extends Refusal {

        public SecrecyGroundMissing(String heading) {
            super("a section is kept from the public on a stated ground only", heading);
        }
    }

    /** A section is said to be masked, but nothing in it is. */
    class NothingMasked extends Refusal {

        public NothingMasked(String heading) {
            super("nothing is masked in the section", heading);
        }
    }

    /** A section is said to be public as it stands or not at all, but passages in it are masked. */
    class MasksStand extends Refusal {

        public MasksStand(String heading, int masks) {
            super(masks + " passages of the section are masked", heading, masks);
        }
    }

    /** Somebody else has found, masked or unmasked something since the person looked. */
    class SecrecyChangedMeanwhile extends Refusal {

        public SecrecyChangedMeanwhile() {
            super("findings or masks were changed meanwhile");
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }

    /** Disclosure is decided for this text; what was found holds. */
    class SecrecyDecided extends Refusal {

        public SecrecyDecided() {
            super("disclosure is decided for this text");
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }
}

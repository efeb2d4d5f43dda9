package org.qianfa.audit;

import java.io.Serializable;
import org.qianfa.shared.Actor;

/** Walks the whole journal and tells whether anything was changed, removed or put in. Needs {@code AUDITOR}. */
public interface VerifyChain {

    Verification verifyChain(Actor by);

    /**
     * @param entries    entries that hold, counted from the first
     * @param headDigest digest of the last entry that holds; worth noting outside the system
     * @param damage     where the chain first breaks, {@code null} if it is intact
     */
    record Verification(long entries, String headDigest, Damage damage) implements Serializable {

        public boolean intact() {
            return damage == null;
        }
    }

    /** @param entryId the entry that is wrong, missing or too many */
    record Damage(Kind kind, long entryId) implements Serializable {

        public enum Kind {
            /** A field of the entry, or its link to the one before, is not what was written. */
            CHANGED,
            /** The entry is gone. */
            MISSING,
            /** The entry was not written by the journal. */
            INSERTED
        }
    }
}

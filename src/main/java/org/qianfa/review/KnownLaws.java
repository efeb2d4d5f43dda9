package org.qianfa.review;

import org.qianfa.proofreading.Provisions;

/** The laws a legal basis is chosen from and judged by. Whoever keeps the house's register of laws answers. */
@FunctionalInterface
public interface KnownLaws {

    /** As they are kept at this moment. */
    Provisions provisions();
}

package org.qianfa.notices.domain;

import org.qianfa.notices.Medium;
import org.qianfa.notices.NoticeKind;
import org.qianfa.notices.Timing;

/**
 * What holds until a person chooses. Giving an address is a wish to hear something, not everything: by mail once a day,
 * what was returned at once; by media that interrupt, only what was returned.
 */
public final class QuietDefaults {

    private QuietDefaults() {
    }

    public static Timing timing(Medium medium, NoticeKind kind) {
        if (kind == NoticeKind.RETURNED) {
            return Timing.AT_ONCE;
        }
        return medium == Medium.MAIL && kind != NoticeKind.POOL_TASK ? Timing.DAILY : Timing.NEVER;
    }
}

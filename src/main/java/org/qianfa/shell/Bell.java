package org.qianfa.shell;

import org.qianfa.shared.Actor;

/** What the header of every page says of unread notices. A house without notices has no such bean, and no bell. */
public interface Bell {

    Count unread(Actor reader);

    /** @param more whether there are more than counted */
    record Count(int number, boolean more) {

        public String shown() {
            return more ? number + "+" : String.valueOf(number);
        }
    }
}

package org.qianfa.shell.web;

import org.qianfa.shared.Actor;
import org.qianfa.shell.Bell;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The bell in the header, where there is one. Templates use it as {@code @headerBell}. */
@Component
class HeaderBell {

    private final ObjectProvider<Bell> bell;

    HeaderBell(ObjectProvider<Bell> bell) {
        this.bell = bell;
    }

    public boolean present() {
        return bell.getIfAvailable() != null;
    }

    /** @return {@code null} if there is no bell */
    public Bell.Count unread(Actor reader) {
        Bell present = bell.getIfAvailable();
        return present == null ? null : present.unread(reader);
    }
}

package org.qianfa.inbox.web;

import java.util.Locale;
import org.qianfa.inbox.MyWork.Tab;

/** A tab as it stands in addresses: in lower case. */
record TabName(Tab tab) {

    public static TabName valueOf(String name) {
        return new TabName(Tab.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
        return tab.name().toLowerCase(Locale.ROOT);
    }
}

package org.qianfa.cooperation.web;

import java.util.Locale;
import org.qianfa.cooperation.Box;

/** A box as it stands in addresses: in lower case. */
record BoxName(Box box) {

    public static BoxName valueOf(String name) {
        return new BoxName(Box.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
        return box.name().toLowerCase(Locale.ROOT);
    }
}

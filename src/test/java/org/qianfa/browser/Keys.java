package org.qianfa.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Writes as people do, key by key. Setting a selection by script would race with what the page itself does to it. */
final class Keys {

    private Keys() {
    }

    /** Another text in place of all that stands in the field. */
    static void replaceAll(Page page, Locator field, String text) {
        field.focus();
        page.keyboard().press("ControlOrMeta+a");
        if (text.isEmpty()) {
            page.keyboard().press("Delete");
        } else {
            page.keyboard().insertText(text);
        }
    }
}

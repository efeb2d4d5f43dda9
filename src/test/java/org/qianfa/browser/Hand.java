package org.qianfa.browser;

import com.microsoft.playwright.Locator;

/** How somebody works a page: with a finger, or with the keys alone. */
interface Hand {

    /** Links, buttons, and what unfolds. */
    void press(Locator target);

    /** A box to tick, or one of several to choose from. */
    void mark(Locator choice);

    void write(Locator field, String text);

    /** @param day as in ISO 8601 */
    void date(Locator field, String day);

    /** One of a list that unfolds. */
    void pick(Locator list, String option);
}

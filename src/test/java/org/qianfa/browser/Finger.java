package org.qianfa.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** Touches what it means; what telephones draw themselves, lists and calendars, is left to them. */
final class Finger implements Hand {

    @Override
    public void press(Locator target) {
        target.tap();
    }

    @Override
    public void mark(Locator choice) {
        choice.tap();
    }

    @Override
    public void write(Locator field, String text) {
        field.tap();
        field.page().keyboard().insertText(text);
    }

    @Override
    public void date(Locator field, String day) {
        field.fill(day);
    }

    @Override
    public void pick(Locator list, String option) {
        list.selectOption(new SelectOption().setLabel(option));
    }
}

package org.qianfa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard.TypeOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;

/** Never a mouse: Tab until it is there, then the key that belongs to what it is. */
final class Keyboard implements Hand {

    /** More than any page asks of anybody. */
    private static final int TABS = 150;
    private static final int CHOICES = 60;
    private static final int DATE_FIELDS = 3;
    private static final String FOCUSED = "e => e === document.activeElement";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    @Override
    public void press(Locator target) {
        reach(target);
        page.keyboard().press("Enter");
    }

    /** A group of radio buttons is one stop: it is entered by the chosen or the first one, and walked with the arrows. */
    @Override
    public void mark(Locator choice) {
        if (!"radio".equals(choice.getAttribute("type"))) {
            reach(choice);
            page.keyboard().press("Space");
            return;
        }
        Locator group = page.locator("input[type=radio][name='" + choice.getAttribute("name") + "']");
        Locator chosen = group.and(page.locator(":checked"));
        reach(chosen.count() > 0 ? chosen : group.first());
        for (int i = 0; i < CHOICES && !choice.isChecked(); i++) {
            page.keyboard().press(i == 0 && focused(choice) ? "Space" : "ArrowDown");
        }
    }

    @Override
    public void write(Locator field, String text) {
        reach(field);
        page.keyboard().insertText(text);
    }

    /**
     * Year, month and day are fields of their own; six digits fill the year, four where no later one is taken. Which comes first the
     * browser knows by its own language: the date is typed the one way, looked at, and typed the other way if it is another day.
     */
    @Override
    public void date(Locator field, String day) {
        reach(field);
        String year = (field.getAttribute("max") == null ? "00" : "") + day.substring(0, 4);
        String rest = day.substring(5).replace("-", "");
        for (String digits : List.of(year + rest, rest + year)) {
            for (int i = 1; i < DATE_FIELDS; i++) {
                page.keyboard().press("ArrowLeft");
            }
            page.keyboard().type(digits, new TypeOptions().setDelay(10));
            if (field.inputValue().equals(day)) {
                return;
            }
        }
        throw new AssertionError(day + " became " + field.inputValue());
    }

    @Override
    public void pick(Locator list, String option) {
        reach(list);
        String before = null;
        while (!option.equals(chosen(list)) && !Objects.equals(before, chosen(list))) {
            before = chosen(list);
            page.keyboard().press("ArrowDown");
        }
    }

    private static String chosen(Locator list) {
        return (String) list.evaluate("list => list.selectedOptions[0]?.textContent.trim()");
    }

    private void reach(Locator target) {
        assertThat(target).isVisible();
        for (int i = 0; i < TABS; i++) {
            if (focused(target)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not reached with the Tab key: " + target);
    }

    private static boolean focused(Locator target) {
        return (Boolean) target.evaluate(FOCUSED);
    }
}

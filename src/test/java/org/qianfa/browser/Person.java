package org.qianfa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Somebody at an own computer: own cookies, own window, and a sharp eye for what a page does wrong. */
final class Person implements AutoCloseable {

    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final int HEIGHT = 900;
    private static final double PATIENCE = 45_000;
    private static final String REPORT_VIOLATIONS =
            "addEventListener('securitypolicyviolation', e => console.error('CSP: ' + e.violatedDirective + ' ' + e.blockedURI))";

    final Page page;
    private final BrowserContext context;
    private final Album album;
    private final List<String> faults;

    Person(Browser browser, URI base, Album album, List<String> faults) {
        this.album = album;
        this.faults = faults;
        context = browser.newContext(new Browser.NewContextOptions().setBaseURL(base.toString()).setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai").setViewportSize(WIDE, HEIGHT));
        context.setDefaultTimeout(PATIENCE);
        context.addInitScript(REPORT_VIOLATIONS);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(page.url() + " console: " + message.text());
            }
        });
        page.onPageError(error -> faults.add(page.url() + " script: " + error));
    }

    Person signIn(String username, String password) {
        page.navigate("/login");
        page.getByLabel("用户名").fill(username);
        page.getByLabel("口令").fill(password);
        button("登录").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText("您好");
        return this;
    }

    /** Goes by the home page to the first waiting task of this name on this report; the process may take a moment to get there. */
    Person open(String task, String report) {
        Locator link = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(report))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(task).setExact(true)).first();
        visitUntil("/", () -> link.isVisible());
        link.click();
        page.waitForLoadState();
        return this;
    }

    /** How many tasks of this name wait on this report. */
    int waiting(String task, String report) {
        page.navigate("/");
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(report))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(task).setExact(true)).count();
    }

    /** Looks again and again, as people do who wait for something. */
    void visitUntil(String path, BooleanSupplier seen) {
        page.navigate(path);
        page.waitForCondition(() -> {
            if (seen.getAsBoolean()) {
                return true;
            }
            page.waitForTimeout(200);
            page.navigate(path);
            return seen.getAsBoolean();
        }, new Page.WaitForConditionOptions().setTimeout(PATIENCE));
    }

    /** Looks the page over at both widths, and keeps its picture. */
    Person look(String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasCount(1);
        assertThat(page.locator("body").innerText()).as(name).doesNotContain("??").doesNotContain("null");
        album.wide(page, name);
        page.setViewportSize(PHONE, HEIGHT);
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue()).as(name + " at phone width").isLessThanOrEqualTo(PHONE);
        album.narrow(page, name);
        page.setViewportSize(WIDE, HEIGHT);
        return this;
    }

    Person choose(String label) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(label).setExact(true)).check();
        return this;
    }

    Person tick(String... labels) {
        for (String label : labels) {
            page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(label).setExact(true)).check();
        }
        return this;
    }

    Person write(String label, String text) {
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true)).fill(text);
        return this;
    }

    /** Shows once more who one is. */
    Person giveWord(String password) {
        page.getByLabel("登录口令").fill(password);
        return this;
    }

    /** The whole text of the sheet, as the form would send it. */
    String official() {
        return page.locator("textarea[name='text']").inputValue();
    }

    /** Presses the button and reads the notice that comes back, not one of before; a refusal is told in its own words. */
    Person press(String button, String notice) {
        return press(button(button), notice);
    }

    Person press(Locator button, String notice) {
        page.locator(".messages .notice").evaluateAll("told => told.forEach(notice => notice.remove())");
        button.click();
        Locator told = page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText(notice));
        Locator refused = page.locator(".messages .refusal, #fault .refusal");
        assertThat(told.or(refused).first()).isVisible();
        assertThat(told.count()).as(() -> page.url() + " refused what brings " + notice + ": " + refused.allInnerTexts()).isPositive();
        page.waitForLoadState();
        return this;
    }

    /** Presses the button and reads why it cannot be. */
    Person isRefused(String button, String why) {
        button(button).click();
        assertThat(page.locator(".messages .refusal")).containsText(why);
        page.waitForLoadState();
        return this;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Selects words of the official text with the mouse, from the left edge of the first to the right edge of the last, once the page stands still. */
    Person select(String words) {
        Locator line = page.locator("p[data-start]").filter(new Locator.FilterOptions().setHasText(words)).first();
        line.waitFor();
        page.waitForLoadState();
        @SuppressWarnings("unchecked")
        List<Number> box = (List<Number>) line.evaluate("""
                async (line, words) => {
                  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
                  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                    const at = node.data.indexOf(words);
                    if (at < 0) continue;
                    const range = document.createRange();
                    range.setStart(node, at);
                    range.setEnd(node, at + words.length);
                    for (let top = null; top !== range.getBoundingClientRect().top; await new Promise(goOn => setTimeout(goOn, 150))) {
                      scrollBy({top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant'});
                      top = range.getBoundingClientRect().top;
                    }
                    const boxes = [...range.getClientRects()];
                    const first = boxes[0], last = boxes[boxes.length - 1];
                    return [first.left + 1, first.top + first.height / 2, last.right - 1, last.top + last.height / 2];
                  }
                  return [];
                }""", words);
        page.mouse().move(box.get(0).doubleValue(), box.get(1).doubleValue());
        page.mouse().down();
        drag(words, box.get(2).doubleValue(), box.get(3).doubleValue());
        page.mouse().up();
        return this;
    }

    /** Nobody lets go before the words one means are marked; on a busy machine the marking comes after the hand. */
    private void drag(String words, double x, double y) {
        page.mouse().move(x, y, new Mouse.MoveOptions().setSteps(6));
        for (int again = 0; again < 50 && !words.equals(page.evaluate("() => getSelection().toString()")); again++) {
            page.mouse().move(x - 1 - again % 2, y);
            page.mouse().move(x, y, new Mouse.MoveOptions().setSteps(2));
        }
    }

    /** Presses Tab until this has the focus. */
    Person tabTo(Locator target) {
        for (int i = 0; i < 80; i++) {
            if ((Boolean) target.evaluate("e => e === document.activeElement")) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not reached with the Tab key: " + target);
    }

    void sees(String text) {
        assertThat(page.locator("main")).containsText(text);
    }

    @Override
    public void close() {
        context.close();
    }
}

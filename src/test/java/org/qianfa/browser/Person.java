package org.qianfa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
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
        this(browser, base, album, faults, new Browser.NewContextOptions().setViewportSize(WIDE, HEIGHT));
    }

    Person(Browser browser, URI base, Album album, List<String> faults, Browser.NewContextOptions device) {
        this.album = album;
        this.faults = faults;
        context = browser.newContext(device.setBaseURL(base.toString()).setLocale("zh-CN").setTimezoneId("Asia/Shanghai"));
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

    /** What people have in their hand: narrow, and touched. */
    static Browser.NewContextOptions telephone() {
        return new Browser.NewContextOptions().setViewportSize(PHONE, HEIGHT).setIsMobile(true).setHasTouch(true);
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
        Keys.replaceAll(page, page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true)), text);
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

    /** The browser itself asks for what a form must have; nothing is sent. */
    Person isRefusedWithoutReason(String field, String button) {
        String before = page.url();
        button(button).click();
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(field).setExact(true))).isFocused();
        assertThat(page.url()).isEqualTo(before);
        return this;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Selects words of the official text with the mouse, from the left edge of the first to the right edge of the last, once the page stands still. */
    Person select(String words) {
        new MouseSelection(page).select(words);
        return this;
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

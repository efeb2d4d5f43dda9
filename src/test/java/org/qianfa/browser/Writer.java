package org.qianfa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody who writes a section, at an own computer, in a window that may break. */
final class Writer implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String REPORT_VIOLATIONS =
            "addEventListener('securitypolicyviolation', e => console.error('CSP: ' + e.violatedDirective + ' ' + e.blockedURI))";
    /** What the browser says of its own accord about an answer that is no success: the page says it better. */
    private static final Pattern ANSWERS = Pattern.compile("Failed to load resource.*");

    private static final Pattern SAVED = Pattern.compile("已保存 [-: 0-9]+");

    final BrowserContext context;
    private final List<String> faults;
    private final String address;
    Page page;

    Writer(Browser browser, URI base, long section, List<String> faults, Browser.NewContextOptions computer) {
        this.faults = faults;
        this.address = "/sections/" + section + "/draft";
        context = browser.newContext(computer.setBaseURL(base.toString()).setLocale("zh-CN").setTimezoneId("Asia/Shanghai"));
        context.setDefaultTimeout(30_000);
        context.addInitScript(REPORT_VIOLATIONS);
    }

    Writer signIn(String username) {
        openWindow();
        page.navigate("/login?back=" + address);
        return fillIn(page, username);
    }

    Writer fillIn(Page login, String username) {
        login.getByLabel("用户名").fill(username);
        login.getByLabel("口令").fill("any");
        login.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录").setExact(true)).click();
        assertThat(login).hasURL(Pattern.compile(".*" + address));
        return this;
    }

    /** Another window on the same section; the one before may be dead. */
    Writer openWindow() {
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !ANSWERS.matcher(message.text()).matches()) {
                faults.add(message.text());
            }
        });
        page.onPageError(error -> faults.add("script: " + error));
        return this;
    }

    Writer open() {
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return this;
    }

    Locator sheet() {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("本节正文"));
    }

    Writer replaceAll(String text) {
        Keys.replaceAll(page, sheet(), text);
        return this;
    }

    Writer type(String text) {
        page.keyboard().insertText(text);
        return this;
    }

    Writer press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    Writer toEnd() {
        // Not the text area, which the sheet of paper takes the place of once the script has come.
        page.locator(".cm-content").focus();
        assertThat(page.locator(".cm-focused")).isVisible();
        return press("Control+End");
    }

    /** What the form would send. */
    String text() {
        return page.locator("textarea[name='text']").inputValue();
    }

    Locator state() {
        return page.locator("[data-state]");
    }

    Writer says(String words) {
        assertThat(state()).containsText(words);
        return this;
    }

    Writer isSaved() {
        assertThat(state()).hasText(SAVED);
        return this;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Characters that stand in the text but are not decided yet, as an input method shows them. */
    Writer compose(String characters) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", characters);
        composition.addProperty("selectionStart", characters.length());
        composition.addProperty("selectionEnd", characters.length());
        devtools().send("Input.imeSetComposition", composition);
        return this;
    }

    /** The window dies as if it had been killed. */
    Writer crash() {
        try {
            page.navigate("chrome://crash");
        } catch (PlaywrightException dead) {
            assertThat(dead).hasMessageContaining("crash");
        }
        page.close();
        return this;
    }

    /** Puts on the clipboard what another program would, and the cursor at the end of the text. */
    Writer copy(String html, String plain) {
        page.evaluate("""
                ([html, plain]) => addEventListener('copy', event => {
                  event.clipboardData.setData('text/html', html);
                  event.clipboardData.setData('text/plain', plain);
                  event.preventDefault();
                  event.stopImmediatePropagation();
                }, { capture: true, once: true })""", List.of(html, plain));
        return toEnd().press("Control+c");
    }

    Writer look(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("editor-" + name + ".png")).setFullPage(true));
        return this;
    }

    CDPSession devtools() {
        return context.newCDPSession(page);
    }

    @Override
    public void close() {
        context.close();
    }
}

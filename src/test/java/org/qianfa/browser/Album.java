package org.qianfa.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.Set;

/** Pictures of every page in target/screenshots; the README's also where {@code -Dqianfa.screenshots} says. */
final class Album {

    private static final Path EVERY = Path.of("target", "screenshots");
    private static final Set<String> README = Set.of("login", "home", "desk", "adviser", "signature", "cockpit", "portal", "inbox", "draft", "findings");

    void wide(Page page, String name) {
        String folder = System.getProperty("qianfa.screenshots", "");
        if (README.contains(name) && !folder.isBlank()) {
            Print.write(page.screenshot(), Path.of(folder, name + ".png"), Print.MANY);
        }
        page.screenshot(new ScreenshotOptions().setPath(EVERY.resolve(name + ".png")).setFullPage(true));
    }

    void narrow(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setPath(EVERY.resolve(name + "-390.png")).setFullPage(true));
    }
}

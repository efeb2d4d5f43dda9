package org.qianfa.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium installed here; nothing is downloaded. */
public final class Chromium {

    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=zh-CN");

    private Chromium() {
    }

    /** Whether there is one; says loudly if not. Asked by the tests before anything is started. */
    public static boolean installed() {
        if (path().isEmpty()) {
            System.out.println("BROWSER STORY SKIPPED: no Chromium found; install one or set -Dqianfa.chromium=/path/to/chromium");
        }
        return path().isPresent();
    }

    static Playwright playwright() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "LANG", "zh_CN.UTF-8")));
    }

    static Browser launch(Playwright playwright) {
        return playwright.chromium().launch(new LaunchOptions().setExecutablePath(path().orElseThrow()).setArgs(ARGUMENTS));
    }

    private static Optional<Path> path() {
        return Stream.of(System.getProperty("qianfa.chromium", ""), "/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser")
                .filter(path -> !path.isBlank()).map(Path::of).filter(Files::isExecutable).findFirst();
    }
}

package org.qianfa.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Lets browsers and caches keep public pages, asked each time whether the copy is still good (304): what was published or
 * corrected is seen at once. Files, which never change, are kept for some minutes unasked. Readers without a copy get
 * the page that was made for the reader before, if it would be the same.
 */
@Component
class Freshness {

    static final Duration KEPT = Duration.ofMinutes(5);
    /** Attribute of the request: what names its page on the shelf. */
    static final String KEY = Freshness.class.getName() + ".key";

    private final PageShelf shelf;
    private final Instant started;

    Freshness(PageShelf shelf, Clock clock) {
        this.shelf = shelf;
        this.started = clock.instant();
    }

    /**
     * Labels the answer; if the reader's copy is still good or the page is on the shelf, the answer is complete and no
     * page needs to be made.
     *
     * @param changed when what is shown last changed, {@code null} if nobody can say
     * @param shown   everything the page depends on besides its language and its address
     */
    boolean known(ServletWebRequest request, Instant changed, Object... shown) throws IOException {
        HttpServletRequest asked = request.getRequest();
        // The answer that sets the cookie with the language belongs to one reader.
        boolean choosesLanguage = asked.getParameter("lang") != null;
        request.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, choosesLanguage ? CacheControl.noStore().getHeaderValue()
                : CacheControl.noCache().cachePublic().getHeaderValue());
        request.getResponse().setHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        if (choosesLanguage) {
            return false;
        }
        String tag = tag(shown);
        return request.checkNotModified(tag, changed == null ? -1 : changed.toEpochMilli())
                || onShelf(asked.getRequestURL() + "?" + asked.getQueryString() + tag, request);
    }

    private boolean onShelf(String key, ServletWebRequest request) throws IOException {
        Optional<PageShelf.Page> page = shelf.find(key);
        if (page.isEmpty()) {
            request.getRequest().setAttribute(KEY, key);
            return false;
        }
        request.getResponse().setContentType(page.get().contentType());
        request.getResponse().getOutputStream().write(page.get().body());
        return true;
    }

    /** A new version of the product has other templates, and begins with a start. */
    private String tag(Object... shown) {
        String all = started + " " + LocaleContextHolder.getLocale() + " " + Arrays.deepToString(shown);
        return "W/\"" + DigestUtils.md5DigestAsHex(all.getBytes(StandardCharsets.UTF_8)) + "\"";
    }
}

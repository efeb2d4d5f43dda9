package org.qianfa.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
     * page needs to be made. A handler must take the response as a parameter of its own, or Spring looks for a view.
     *
     * @param changed when what is shown last changed, {@code null} if nobody can say
     * @param shown   everything the page depends on besides its language and its address
     */
    boolean known(HttpServletRequest asked, HttpServletResponse answer, Instant changed, Object... shown) throws IOException {
        // The answer that sets the cookie with the language belongs to one reader.
        boolean choosesLanguage = asked.getParameter("lang") != null;
        answer.setHeader(HttpHeaders.CACHE_CONTROL, choosesLanguage ? CacheControl.noStore().getHeaderValue()
                : CacheControl.noCache().cachePublic().getHeaderValue());
        answer.setHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        if (choosesLanguage) {
            return false;
        }
        String tag = tag(shown);
        return new ServletWebRequest(asked, answer).checkNotModified(tag, changed == null ? -1 : changed.toEpochMilli())
                || onShelf(asked, answer, tag);
    }

    private boolean onShelf(HttpServletRequest asked, HttpServletResponse answer, String tag) throws IOException {
        String key = asked.getRequestURL() + "?" + asked.getQueryString() + tag;
        Optional<PageShelf.Page> page = shelf.find(key);
        if (page.isEmpty()) {
            asked.setAttribute(KEY, key);
            return false;
        }
        answer.setContentType(page.get().contentType());
        answer.getOutputStream().write(page.get().body());
        return true;
    }

    /** A new version of the product has other templates, and begins with a start. */
    private String tag(Object... shown) {
        String all = started + " " + LocaleContextHolder.getLocale() + " " + Arrays.deepToString(shown);
        return "W/\"" + DigestUtils.md5DigestAsHex(all.getBytes(StandardCharsets.UTF_8)) + "\"";
    }
}

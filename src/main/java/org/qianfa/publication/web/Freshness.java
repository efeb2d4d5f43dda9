package org.qianfa.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Lets browsers and caches keep public pages, asked each time whether the copy is still good (304): what was published or
 * corrected is seen at once. Files, which never change, are kept for some minutes unasked.
 */
@Component
class Freshness {

    static final Duration KEPT = Duration.ofMinutes(5);

    private final Instant started;

    Freshness(Clock clock) {
        this.started = clock.instant();
    }

    /**
     * Labels the answer; if the reader's copy is still good, the answer is complete and no page needs to be made.
     *
     * @param changed when what is shown last changed, {@code null} if nobody can say
     * @param shown   everything the page depends on besides its language
     */
    boolean known(ServletWebRequest request, Instant changed, Object... shown) {
        HttpServletRequest asked = request.getRequest();
        // The answer that sets the cookie with the language belongs to one reader.
        boolean choosesLanguage = asked.getParameter("lang") != null;
        request.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, choosesLanguage ? CacheControl.noStore().getHeaderValue()
                : CacheControl.noCache().cachePublic().getHeaderValue());
        request.getResponse().setHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        return !choosesLanguage && request.checkNotModified(tag(shown), changed == null ? -1 : changed.toEpochMilli());
    }

    /** A new version of the product has other templates, and begins with a start. */
    private String tag(Object... shown) {
        String all = started + " " + LocaleContextHolder.getLocale() + " " + Arrays.deepToString(shown);
        return "W/\"" + DigestUtils.md5DigestAsHex(all.getBytes(StandardCharsets.UTF_8)) + "\"";
    }
}

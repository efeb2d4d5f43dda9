package org.qianfa.publication.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Public pages as they were last made, so that a report which many read at once is not made for each of them. Holds the
 * pages asked for last, up to a number of bytes. A key names everything its page depends on; no page here is ever out of date.
 */
@Component
class PageShelf {

    private static final long ROOM = 16L * 1024 * 1024;

    private final Map<String, Page> pages = new LinkedHashMap<>(16, 0.75f, true);
    private long held;

    synchronized Optional<Page> find(String key) {
        return Optional.ofNullable(pages.get(key));
    }

    synchronized void keep(String key, Page page) {
        Page before = pages.put(key, page);
        held += page.body().length - (before == null ? 0 : before.body().length);
        for (Iterator<Page> oldest = pages.values().iterator(); held > ROOM; oldest.remove()) {
            held -= oldest.next().body().length;
        }
    }

    record Page(String contentType, byte[] body) {
    }
}

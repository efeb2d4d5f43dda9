package org.qianfa.cockpit.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;

/** Texts that the cells of one page have in common, each looked up once. */
final class PageWords {

    private final MessageSource messages;
    private final Locale locale;
    private final Map<String, String> known = new HashMap<>();

    PageWords(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    String of(String key) {
        return known.computeIfAbsent(key, k -> messages.getMessage(k, null, locale));
    }

    String of(String key, long number) {
        return known.computeIfAbsent(key + number, k -> messages.getMessage(key, new Object[] {number}, locale));
    }
}

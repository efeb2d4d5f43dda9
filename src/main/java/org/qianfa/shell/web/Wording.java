package org.qianfa.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.RefusalMessage;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Says refusals and faults in the reader's language. Templates use it as {@code @wording.of(refusal)}. */
@Component
public class Wording {

    private final MessageSource messages;
    private final LocaleResolver locales;

    Wording(MessageSource messages, LocaleResolver locales) {
        this.messages = messages;
        this.locales = locales;
    }

    public String of(Refusal refusal) {
        return of(refusal, LocaleContextHolder.getLocale());
    }

    /** The same, of a refusal that was not thrown on to the page. */
    public String of(RefusalMessage refusal) {
        return messages.getMessage(refusal, LocaleContextHolder.getLocale());
    }

    private String of(Refusal refusal, Locale locale) {
        return messages.getMessage(new RefusalMessage(refusal), locale);
    }

    String of(Fault fault, HttpServletRequest request) {
        return fault.refusal() == null ? of("fault." + fault.code(), request)
                : of(fault.refusal(), locales.resolveLocale(request));
    }

    String of(String key, HttpServletRequest request) {
        return messages.getMessage(key, null, locales.resolveLocale(request));
    }

    String title(int status, HttpServletRequest request) {
        Locale locale = locales.resolveLocale(request);
        String general = status >= 500 ? "fault.500.title" : "fault.400.title";
        return messages.getMessage("fault." + status + ".title", null,
                messages.getMessage(general, null, locale), locale);
    }
}

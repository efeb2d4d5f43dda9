package org.qianfa.review.web;

import org.qianfa.proofreading.Provisions;
import org.qianfa.proofreading.Provisions.Provision;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says whether a legal basis was in force in the year reported on. Templates use it as {@code @lawBasis.of(basis, year)}. */
@Component("lawBasis")
class LawBasis {

    private final MessageSource messages;

    LawBasis(MessageSource messages) {
        this.messages = messages;
    }

    /** {@code null} if the register does not know it; {@code sound} unless it was not in force. */
    public Judged of(String basis, int year) {
        return Provisions.cited(basis, year).map(p -> new Judged(said(p, year), p.validity() == Provisions.Validity.IN_FORCE)).orElse(null);
    }

    String said(Provision provision, int year) {
        Object[] arguments = {String.valueOf(year), provision.until(), provision.successor()};
        String key = "review.validity." + provision.validity() + (provision.successor().isEmpty() ? "" : ".replaced");
        return messages.getMessage(provision.validity() == Provisions.Validity.ABOLISHED ? key : "review.validity." + provision.validity(),
                arguments, LocaleContextHolder.getLocale());
    }

    /** @param sound whether it was in force */
    public record Judged(String words, boolean sound) {
    }
}

package org.qianfa.review.web;

import java.util.List;
import org.qianfa.proofreading.Lists;
import org.qianfa.proofreading.Provisions;
import org.qianfa.proofreading.Provisions.Provision;
import org.qianfa.review.KnownLaws;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says whether a legal basis was in force in the year reported on. Templates use it as {@code @lawBasis.of(basis, year)}. */
@Component("lawBasis")
class LawBasis {

    private final MessageSource messages;
    private final KnownLaws laws;

    /** @param laws where nobody keeps a register, the one the product brings counts */
    LawBasis(MessageSource messages, ObjectProvider<KnownLaws> laws) {
        this.messages = messages;
        this.laws = laws.getIfAvailable(() -> () -> Provisions.of(Lists.STANDARD));
    }

    /** {@code null} if the register does not know it; {@code sound} unless it was not in force. */
    public Judged of(String basis, int year) {
        return basis == null ? null : laws.provisions().cited(basis, year).map(p -> new Judged(said(p, year), p.validity() == Provisions.Validity.IN_FORCE)).orElse(null);
    }

    List<Provision> suggest(String typed, int year, int most) {
        return laws.provisions().suggest(typed, year, most);
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

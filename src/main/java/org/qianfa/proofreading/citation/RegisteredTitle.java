package org.qianfa.proofreading.citation;

/**
 * A document of the register for whoever wants to cite it.
 *
 * @param fromYear  the year in which it came into force, {@code null} if the register does not say
 * @param toYear    the last year in which it was in force on some day, {@code null} while it is
 * @param until     the last day on which it was in force as the register writes it, empty while it is
 * @param successor what it was replaced by, empty if nothing is named
 */
public record RegisteredTitle(String title, LawKind kind, Integer fromYear, Integer toYear, String until, String successor) {

    static RegisteredTitle of(Law law) {
        return new RegisteredTitle(law.title(), law.kind(), law.fromYear(), law.toYear(), law.until(), law.successor());
    }
}

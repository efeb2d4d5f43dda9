package org.qianfa.drafting.web;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Whom the editor may ask about a section. Others of the house may have something to say about its words; drafting knows
 * their addresses by convention only and names those that are answered.
 */
@Component
class EditorSources {

    private static final String SECTION = "/api/sections/";
    private static final String PLACEHOLDER = "\\{[^}]+}";

    private final RequestMappingHandlerMapping pages;

    EditorSources(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages) {
        this.pages = pages;
    }

    /** Addresses that list marks on the section's words, separated by blanks. */
    public String marks(long sectionId) {
        Set<String> answered = answered();
        return Stream.of("findings", "figures", "annotations").filter(name -> answered.contains(SECTION + "*/" + name))
                .map(name -> SECTION + sectionId + "/" + name).collect(Collectors.joining(" "));
    }

    /** Where to say that one is here and learn who else is; {@code null} if nobody listens. */
    public String presence(long sectionId) {
        return answered().contains(SECTION + "*/presence") ? SECTION + sectionId + "/presence" : null;
    }

    /** Where figures can be chosen for the words, and tied to them; {@code null} if there is no ledger. */
    public String figures(long sectionId) {
        return answered().contains(SECTION + "*/figures/choices") ? SECTION + sectionId + "/figures" : null;
    }

    private Set<String> answered() {
        return pages.getHandlerMethods().keySet().stream().map(RequestMappingInfo::getPatternValues).flatMap(Set::stream)
                .map(pattern -> pattern.replaceAll(PLACEHOLDER, "*")).collect(Collectors.toSet());
    }
}

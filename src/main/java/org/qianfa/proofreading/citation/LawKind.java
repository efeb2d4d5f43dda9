package org.qianfa.proofreading.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a document of the register is. */
public enum LawKind {
    LAW, ADMIN_REGULATION, DEPARTMENT_RULE, LOCAL_REGULATION, LOCAL_GOV_RULE, PARTY_REGULATION, PARTY_STATE_POLICY,
    STATE_POLICY, JUDICIAL;

    /** As the register writes it. */
    static LawKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** All kinds as the register writes them. */
    public static List<String> words() {
        return Arrays.stream(values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList();
    }

    /** Whether it is a programme with an end rather than a norm that is repealed. */
    boolean policy() {
        return this == PARTY_STATE_POLICY || this == STATE_POLICY;
    }

    boolean local() {
        return this == LOCAL_REGULATION || this == LOCAL_GOV_RULE;
    }
}

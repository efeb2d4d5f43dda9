package org.qianfa.access;

import org.qianfa.demo.StandingSample;

/** The visitors of the matrix, in the order of its columns. */
enum Person {
    ANONYMOUS, OWNER, COLLEAGUE, STRANGER, DISTRICT, DRAFTER, SYSTEM, SECURITY, AUDITOR;

    /** @return the account of this visitor, {@code null} for the anonymous one */
    String account(Entry entry) {
        StandingSample sample = entry.sample();
        return switch (this) {
            case ANONYMOUS -> null;
            case OWNER -> named(entry.owner(), sample);
            case COLLEAGUE -> named(entry.colleague(), sample);
            case STRANGER -> named(ofHouse(entry.owner()) ? "coordinator" : entry.owner(), sample.elsewhere());
            case DISTRICT -> "supervisor";
            case DRAFTER -> sample.place() + (entry.owner().equals("drafter1") ? ".drafter2" : ".drafter1");
            case SYSTEM -> "admin";
            case SECURITY -> "security";
            case AUDITOR -> "auditor";
        };
    }

    private static String named(String post, StandingSample sample) {
        return ofHouse(post) ? post : sample.place() + "." + post;
    }

    private static boolean ofHouse(String name) {
        return StandingSample.houseAccounts().contains(name);
    }
}

package org.qianfa.demo;

import java.util.Arrays;
import java.util.List;

/**
 * Where the sample report stands that waits at a step, for tests outside this package.
 *
 * @param place     name of the unit in usernames, e.g. {@code luming}
 * @param unitName  the unit's name
 * @param yearsBack how many years before the newest sample year
 */
public record StandingSample(String place, String unitName, int yearsBack) {

    public static final String PASSWORD = SampleAccounts.PASSWORD;
    /** Name of the thread that makes the samples. */
    public static final String MAKER = "sample-district";
    public static final int REPORTS = SampleYears.STAGES.size() * SamplePlace.values().length;

    public static StandingSample at(String stage) {
        SampleStage wanted = SampleStage.valueOf(stage);
        for (int back = 0; back < SampleYears.STAGES.size(); back++) {
            for (SamplePlace place : SamplePlace.values()) {
                if (SampleYears.STAGES.get(back).get(place) == wanted) {
                    return new StandingSample(place.name().toLowerCase(), place.details().name(), back);
                }
            }
        }
        throw new IllegalArgumentException("no sample report stands at " + stage);
    }

    /** Another unit of the same rank: the first street or town that is not this one. */
    public StandingSample elsewhere() {
        return Arrays.stream(SamplePlace.values()).filter(p -> p != SamplePlace.YUNLAN && !p.name().equalsIgnoreCase(place))
                .findFirst().map(p -> new StandingSample(p.name().toLowerCase(), p.details().name(), yearsBack)).orElseThrow();
    }

    /** Accounts that stand above the units: the supervisor and the three administrators. */
    public static List<String> houseAccounts() {
        return List.of(SampleHouse.SUPERVISOR, SampleHouse.SYSTEM_ADMIN, SampleHouse.SECURITY_ADMIN, SampleHouse.AUDITOR);
    }
}

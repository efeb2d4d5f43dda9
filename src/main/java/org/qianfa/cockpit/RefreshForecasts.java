package org.qianfa.cockpit;

/**
 * Computes anew, some at a time, the forecasts of reports that moved since, and once a day those of all reports that are
 * on their way. Several servers may do so at once: they come to the same result.
 */
public interface RefreshForecasts {

    /** @return how many reports were looked at; none is left when it is 0 */
    int refreshForecasts();
}

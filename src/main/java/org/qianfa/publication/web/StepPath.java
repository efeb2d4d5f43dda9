package org.qianfa.publication.web;

import java.util.Locale;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.shared.NotFound;

/** The step as it stands in addresses: first, second, final. */
final class StepPath {

    private StepPath() {
    }

    static ReleaseStep step(String path) {
        for (ReleaseStep step : ReleaseStep.values()) {
            if (path(step).equals(path)) {
                return step;
            }
        }
        throw new NotFound("release step", path);
    }

    static String path(ReleaseStep step) {
        return step.name().toLowerCase(Locale.ROOT);
    }
}

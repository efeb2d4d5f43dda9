package org.qianfa.cockpit.web;

import java.util.Locale;
import org.qianfa.cockpit.WatchClocks.Minutes;
import org.springframework.stereotype.Component;

/** Minutes of working hours as hours with one decimal. Templates use it as {@code @hours}. */
@Component
public class Hours {

    private static final int MINUTES = 60;

    public String of(Minutes minutes) {
        return minutes.median() == null ? "—" : of(minutes.median()) + " / " + of(minutes.p90());
    }

    public String of(Double minutes) {
        return minutes == null ? "—" : String.format(Locale.ROOT, "%.1f", minutes / MINUTES);
    }
}

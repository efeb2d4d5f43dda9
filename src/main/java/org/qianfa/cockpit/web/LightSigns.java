package org.qianfa.cockpit.web;

import org.qianfa.cockpit.Forecast.Light;
import org.springframework.stereotype.Component;

/** A sign for each light, so that nobody needs the colour. Templates use it as {@code @lightSigns}. */
@Component
public class LightSigns {

    /** @param light {@code null}: not known yet */
    public String sign(Light light) {
        if (light == null) {
            return "●";
        }
        return switch (light) {
            case DONE -> "✓";
            case SAFE -> "○";
            case TIGHT -> "△";
            case BREAKS -> "▲";
            case BROKEN -> "✕";
        };
    }
}

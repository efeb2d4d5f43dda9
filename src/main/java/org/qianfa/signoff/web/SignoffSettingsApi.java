package org.qianfa.signoff.web;

import org.qianfa.shared.Actor;
import org.qianfa.signoff.SignoffSettings;
import org.qianfa.signoff.SignoffSettings.Discussion;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether a unit's reports are always discussed, as JSON. */
@RestController
@RequestMapping("/api/units/{unitId}/signoff-settings")
class SignoffSettingsApi {

    private final SignoffSettings settings;

    SignoffSettingsApi(SignoffSettings settings) {
        this.settings = settings;
    }

    @GetMapping
    Discussion read(Actor actor, @PathVariable long unitId) {
        return settings.read(actor, unitId);
    }

    @PutMapping
    Discussion keep(Actor actor, @PathVariable long unitId, @RequestBody Body body) {
        settings.setDiscussedAlways(actor, unitId, body.always());
        return read(actor, unitId);
    }

    record Body(boolean always) {
    }
}

package org.qianfa.cycle.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.qianfa.cycle.OutlineEntry;
import org.qianfa.cycle.ReadOutline;
import org.qianfa.cycle.ReadOutline.OutlineView;
import org.qianfa.cycle.SaveOutline;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A unit's outline template for programs. */
@RestController
@RequestMapping("/api/units/{unitId}/outline")
class OutlineApi {

    private final ReadOutline readOutline;
    private final SaveOutline saveOutline;

    OutlineApi(ReadOutline readOutline, SaveOutline saveOutline) {
        this.readOutline = readOutline;
        this.saveOutline = saveOutline;
    }

    @GetMapping
    OutlineView outline(Actor actor, @PathVariable long unitId) {
        return readOutline.readOutline(actor, unitId);
    }

    @PutMapping
    OutlineView replace(Actor actor, @PathVariable long unitId, @Valid @RequestBody Replacement outline) throws Refusal {
        saveOutline.saveOutline(actor, unitId, outline.version(), outline.entries());
        return readOutline.readOutline(actor, unitId);
    }

    /** @param version the version read before, absent if the unit had no outline of its own */
    record Replacement(Integer version, @NotNull List<@NotNull OutlineEntry> entries) {
    }
}

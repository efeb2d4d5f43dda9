package org.qianfa.checks.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import org.qianfa.checks.DismissFinding;
import org.qianfa.checks.SectionFindings;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What proofreading finds in a section, for the editor. Offsets are UTF-16 code units, half-open, in the text that was read.
 *
 * <ul>
 * <li>{@code GET} reads the text this person works on, as {@code GET /api/sections/{id}/draft} gives it, otherwise the newest
 * revision; {@code POST {text}} reads a text as it is being typed and keeps nothing of it.
 * <li>{@code POST …/dismissals {rule, start, end, quote, text, reason}} lets words of that text stand (409 {@code findingGone}
 * if nothing is found there) and answers with what is left. Without {@code text} the newest revision is meant, as a part of
 * the whole report.
 * </ul>
 */
@RestController
@RequestMapping("/api/sections/{id}/findings")
class SectionFindingsApi {

    private final SectionFindings findings;
    private final DismissFinding dismissFinding;

    SectionFindingsApi(SectionFindings findings, DismissFinding dismissFinding) {
        this.findings = findings;
        this.dismissFinding = dismissFinding;
    }

    @GetMapping
    List<FindingAnswer> found(Actor actor, @PathVariable long id, Locale locale) {
        return FindingAnswer.all(findings.ofSection(actor, id), locale);
    }

    @PostMapping
    List<FindingAnswer> typed(Actor actor, @PathVariable long id, @Valid @RequestBody Typed typed, Locale locale) throws Refusal {
        return FindingAnswer.all(findings.ofTyped(actor, id, typed.text()), locale);
    }

    @PostMapping("/dismissals")
    List<FindingAnswer> dismiss(Actor actor, @PathVariable long id, @Valid @RequestBody Dismissal it, Locale locale) throws Refusal {
        dismissFinding.dismissFinding(actor,
                new DismissFinding.Command(id, it.rule(), it.start(), it.end(), it.quote(), it.text(), it.reason()));
        return it.text() == null ? found(actor, id, locale) : typed(actor, id, new Typed(it.text()), locale);
    }

    record Typed(@NotNull String text) {
    }

    record Dismissal(@NotNull String rule, @NotNull Integer start, @NotNull Integer end, @NotNull String quote, String text, String reason) {
    }
}

package org.qianfa.figures.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import org.qianfa.drafting.Reports;
import org.qianfa.figures.FigureLedger;
import org.qianfa.figures.FigureLedger.Filter;
import org.qianfa.figures.FigureState;
import org.qianfa.figures.FigureView;
import org.qianfa.figures.LinkFigure;
import org.qianfa.figures.PlacesOfFigures;
import org.qianfa.figures.PlacesOfFigures.Chip;
import org.qianfa.figures.PlacesOfFigures.LooseNumber;
import org.qianfa.figures.domain.FigureNumber;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Figures in the text of a section, for the editor.
 *
 * <p>All offsets are UTF-16 code units, half-open, in the text this person works on: the own draft as
 * {@code GET /api/sections/{id}/draft} gives it, otherwise the newest revision. So save the draft before tying, and ask
 * again after saving; a chip between the same words is found again wherever it went.
 *
 * <ul>
 * <li>{@code GET} answers with chips in the order of the text:
 * {@code [{linkId, start, end, figureId, name, value, unit, state, quote, suggestion}]}. {@code state} is {@code ok},
 * {@code stale} (the words do not say the value; {@code suggestion} does, in the same form of number, or is null while the
 * figure has no value) or {@code lost} (offsets -1; {@code quote} has the last known words).
 * <li>{@code GET …/unlinked}: numbers nobody has tied, {@code [{start, end, text, indicator}]}.
 * <li>{@code POST {figureId, start, end, quote}} ties words that hold one number; {@code quote} must be what stands there
 * (409 {@code placeUnfit} if not). To insert a figure by name, write its value into the text, save, and tie it. Answers
 * with the chips as after {@code GET}, as all commands do.
 * <li>{@code DELETE …/{linkId}} unties; {@code POST …/{linkId}/acceptance {wording}} writes the suggestion into the draft,
 * or makes a revision while the coordinator consolidates: read the draft again afterwards.
 * <li>{@code GET …/choices}: the figures of the ledger with the words that say them, {@code [{figureId, name, wording, state}]};
 * {@code wording} is null while there is no value.
 * </ul>
 */
@RestController
@RequestMapping("/api/sections/{id}/figures")
class SectionFiguresApi {

    private final PlacesOfFigures places;
    private final Reports reports;
    private final FigureLedger ledger;
    private final TyingDesk desk;

    SectionFiguresApi(PlacesOfFigures places, Reports reports, FigureLedger ledger, TyingDesk desk) {
        this.places = places;
        this.reports = reports;
        this.ledger = ledger;
        this.desk = desk;
    }

    @GetMapping
    List<ChipAnswer> chips(Actor actor, @PathVariable long id) {
        return places.ofSection(actor, id).stream().map(ChipAnswer::of).toList();
    }

    @GetMapping("/unlinked")
    List<LooseNumber> unlinked(Actor actor, @PathVariable long id) {
        return places.unlinked(actor, id);
    }

    @GetMapping("/choices")
    List<Choice> choices(Actor actor, @PathVariable long id) {
        return ledger.figures(actor, reports.readableSection(actor, id).reportId(), Filter.ALL).stream().map(Choice::of).toList();
    }

    @PostMapping
    List<ChipAnswer> link(Actor actor, @PathVariable long id, @Valid @RequestBody LinkRequest request) throws Refusal {
        desk.link(actor, new LinkFigure.Command(id, request.figureId(), request.start(), request.end(), request.quote()));
        return chips(actor, id);
    }

    @DeleteMapping("/{linkId}")
    List<ChipAnswer> unlink(Actor actor, @PathVariable long id, @PathVariable long linkId) throws Refusal {
        desk.unlink(actor, id, linkId);
        return chips(actor, id);
    }

    @PostMapping("/{linkId}/acceptance")
    List<ChipAnswer> accept(Actor actor, @PathVariable long id, @PathVariable long linkId, @Valid @RequestBody AcceptRequest request)
            throws Refusal {
        desk.accept(actor, id, linkId, request.wording());
        return chips(actor, id);
    }

    record LinkRequest(@NotNull Long figureId, @NotNull Integer start, @NotNull Integer end, @NotNull String quote) {
    }

    record AcceptRequest(@NotNull String wording) {
    }

    /** @param wording what says the value, {@code null} while there is none */
    record Choice(long figureId, String name, String wording, FigureState state) {

        private static Choice of(FigureView figure) {
            String wording = figure.value() == null ? null : FigureNumber.text(figure.value()) + figure.spec().unit();
            return new Choice(figure.id(), figure.name(), wording, figure.state());
        }
    }

    /** @param state {@code ok}, {@code stale} or {@code lost} */
    record ChipAnswer(long linkId, int start, int end, long figureId, String name, String value, String unit, String state,
                      String quote, String suggestion) {

        private static ChipAnswer of(Chip chip) {
            return new ChipAnswer(chip.linkId(), chip.start(), chip.end(), chip.figureId(), chip.name(), chip.value(), chip.unit(),
                    chip.state().name().toLowerCase(Locale.ROOT), chip.quote(), chip.suggestion());
        }
    }
}

package org.qianfa.cooperation.web;

import java.util.List;
import org.qianfa.cooperation.About;
import org.qianfa.cooperation.CirculateReport;
import org.qianfa.cooperation.Circulations;
import org.qianfa.cooperation.ListCursor;
import org.qianfa.cooperation.OpenCirculation;
import org.qianfa.cooperation.RemindReaders;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Circulations as JSON. */
@RestController
class CirculationApi {

    private final Circulations circulations;
    private final CirculateReport circulateReport;
    private final OpenCirculation openCirculation;
    private final RemindReaders remindReaders;

    CirculationApi(Circulations circulations, CirculateReport circulateReport, OpenCirculation openCirculation, RemindReaders remindReaders) {
        this.circulations = circulations;
        this.circulateReport = circulateReport;
        this.openCirculation = openCirculation;
        this.remindReaders = remindReaders;
    }

    @GetMapping("/api/circulations")
    Circulations.Page list(Actor actor, @RequestParam(defaultValue = "received") BoxName box, @RequestParam(required = false) ListCursor after,
                           @RequestParam(defaultValue = "20") int size) {
        return circulations.circulations(actor, box.box(), after, size);
    }

    @GetMapping("/api/reports/{id}/circulations")
    List<Circulations.Circulation> ofReport(Actor actor, @PathVariable long id) {
        return circulations.ofReport(actor, id);
    }

    @PostMapping("/api/reports/{id}/circulations")
    @ResponseStatus(HttpStatus.CREATED)
    Made circulate(Actor actor, @PathVariable long id, @RequestBody CirculationBody body) throws Refusal {
        return new Made(circulateReport.circulateReport(actor,
                new CirculateReport.Command(id, body.sectionId(), body.taskId(), body.readerIds(), body.word())));
    }

    @PostMapping("/api/circulations/{id}/opening")
    About open(Actor actor, @PathVariable long id) {
        return openCirculation.openCirculation(actor, id);
    }

    @PostMapping("/api/circulations/{id}/reminder")
    Reminded remind(Actor actor, @PathVariable long id) throws Refusal {
        return new Reminded(remindReaders.remindReaders(actor, id));
    }

    /** @param sectionId and {@code taskId} may be left out */
    record CirculationBody(Long sectionId, String taskId, List<Long> readerIds, String word) {
    }

    record Made(long id) {
    }

    record Reminded(int readers) {
    }
}

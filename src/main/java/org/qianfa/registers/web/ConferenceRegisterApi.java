package org.qianfa.registers.web;

import org.qianfa.registers.ConferenceRegister;
import org.qianfa.registers.ConferenceRegister.Row;
import org.qianfa.registers.Paged;
import org.qianfa.registers.RecordConference;
import org.qianfa.registers.RecordConference.Minuted;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The register of conferences, for programs. */
@RestController
@RequestMapping("/api/registers")
class ConferenceRegisterApi {

    private final ConferenceRegister register;
    private final RecordConference record;

    ConferenceRegisterApi(ConferenceRegister register, RecordConference record) {
        this.register = register;
        this.record = record;
    }

    @GetMapping("/conferences")
    Paged<Row> conferences(Actor actor, @ModelAttribute ConferenceQuery query, @RequestParam(defaultValue = "50") int size) {
        return register.conferences(actor, query.filter(), query.after(), size);
    }

    @PostMapping("/conferences")
    @ResponseStatus(HttpStatus.CREATED)
    Row record(Actor actor, @RequestBody Entered entered) throws Refusal {
        return register.conference(actor, record.recordConference(actor, entered.unitId() == null ? 0 : entered.unitId(), entered.spoken()));
    }

    @GetMapping("/conferences/{id}")
    Row conference(Actor actor, @PathVariable long id) {
        return register.conference(actor, id);
    }

    @PostMapping("/conferences/{id}")
    Row correct(Actor actor, @PathVariable long id, @RequestBody Entered entered) throws Refusal {
        record.correctConference(actor, id, entered.spoken(), entered.reason());
        return register.conference(actor, id);
    }

    /** @return how many were brought */
    @PostMapping("/units/{unitId}/conferences")
    int bring(Actor actor, @PathVariable long unitId, @RequestParam(required = false) MultipartFile file) throws Refusal {
        return record.bringConferences(actor, unitId, file == null ? "" : file.getOriginalFilename(), ImportsPage.content(file));
    }

    /** @param unitId for new ones @param reason for corrections */
    record Entered(Long unitId, Minuted said, String reason) {

        Minuted spoken() {
            return said == null ? new Minuted(null, null, null, null, null, null) : said;
        }
    }
}

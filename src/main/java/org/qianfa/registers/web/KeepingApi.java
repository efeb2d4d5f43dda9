package org.qianfa.registers.web;

import java.util.List;
import org.qianfa.registers.FirmRegister.Contract;
import org.qianfa.registers.FirmRegister.Criterion;
import org.qianfa.registers.ImportReviews;
import org.qianfa.registers.QualificationRegister.Certificate;
import org.qianfa.registers.QualificationRegister.Training;
import org.qianfa.registers.RecordConsultation;
import org.qianfa.registers.RecordConsultation.Said;
import org.qianfa.registers.RecordFirm;
import org.qianfa.registers.RecordQualification;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The registers, for programs to keep. */
@RestController
@RequestMapping("/api/registers")
class KeepingApi {

    private final ImportReviews imports;
    private final RecordConsultation consultations;
    private final RecordQualification qualifications;
    private final RecordFirm firms;

    KeepingApi(ImportReviews imports, RecordConsultation consultations, RecordQualification qualifications, RecordFirm firms) {
        this.imports = imports;
        this.consultations = consultations;
        this.qualifications = qualifications;
        this.firms = firms;
    }

    @PostMapping("/units/{unitId}/imports")
    @ResponseStatus(HttpStatus.CREATED)
    ImportReviews.View bring(Actor actor, @PathVariable long unitId, @RequestParam(required = false) MultipartFile file) throws Refusal {
        long id = imports.bring(actor, unitId, file == null ? "" : file.getOriginalFilename(), ImportsPage.content(file));
        return imports.view(actor, id);
    }

    @PostMapping("/imports/{id}/storing")
    ImportReviews.View store(Actor actor, @PathVariable long id, @RequestBody Storing storing) throws Refusal {
        imports.store(actor, id, storing.leaveOutFlawed());
        return imports.view(actor, id);
    }

    @PostMapping("/consultations")
    @ResponseStatus(HttpStatus.CREATED)
    Made consult(Actor actor, @RequestBody Consulted consulted) throws Refusal {
        return new Made(consultations.recordConsultation(actor, consulted.unitId(), consulted.spoken()));
    }

    @PostMapping("/consultations/{id}")
    void correct(Actor actor, @PathVariable long id, @RequestBody Consulted consulted) throws Refusal {
        consultations.correctConsultation(actor, id, consulted.spoken(), consulted.reason());
    }

    @PostMapping("/qualifications/{unitId}/{personId}")
    void qualify(Actor actor, @PathVariable long unitId, @PathVariable long personId, @RequestBody Qualified qualified) throws Refusal {
        qualifications.recordQualification(actor, unitId, personId, qualified.certificate(), qualified.experience(), qualified.reason());
    }

    @PostMapping("/qualifications/{unitId}/{personId}/trainings")
    void train(Actor actor, @PathVariable long unitId, @PathVariable long personId, @RequestBody Training training) throws Refusal {
        qualifications.recordTraining(actor, unitId, personId, training);
    }

    @PostMapping("/firms")
    @ResponseStatus(HttpStatus.CREATED)
    Made engage(Actor actor, @RequestBody Engaged engaged) throws Refusal {
        return new Made(firms.recordFirm(actor, engaged.unitId(), engaged.agreed()));
    }

    @PostMapping("/firms/{id}")
    void correct(Actor actor, @PathVariable long id, @RequestBody Engaged engaged) throws Refusal {
        firms.correctFirm(actor, id, engaged.agreed(), engaged.reason());
    }

    @PostMapping("/firms/{id}/scores")
    void score(Actor actor, @PathVariable long id, @RequestBody Scored scored) throws Refusal {
        firms.scoreFirm(actor, id, scored.year(), scored.criteria() == null ? List.of() : scored.criteria(), scored.reason());
    }

    record Made(long id) {
    }

    record Storing(boolean leaveOutFlawed) {
    }

    /** @param reason for corrections */
    record Consulted(long unitId, Said said, String reason) {

        Said spoken() {
            return said == null ? new Said(null, null, null, null, null, null, null, null, null) : said;
        }
    }

    record Qualified(Certificate certificate, String experience, String reason) {
    }

    /** @param reason for corrections */
    record Engaged(long unitId, Contract contract, String reason) {

        Contract agreed() {
            return contract == null ? new Contract(null, null, null, null, null) : contract;
        }
    }

    record Scored(int year, List<Criterion> criteria, String reason) {
    }
}

package org.qianfa.audit.web;

import java.time.LocalDate;
import org.qianfa.audit.ReadJournal;
import org.qianfa.audit.ReadJournal.Filter;
import org.qianfa.audit.VerifyChain;
import org.qianfa.audit.VerifyChain.Verification;
import org.qianfa.shared.Actor;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The journal for programs of auditors. */
@RestController
@RequestMapping("/api/audit")
class AuditApi {

    private final ReadJournal readJournal;
    private final VerifyChain verifyChain;

    AuditApi(ReadJournal readJournal, VerifyChain verifyChain) {
        this.readJournal = readJournal;
        this.verifyChain = verifyChain;
    }

    /** @param after the {@code next} of the page before */
    @GetMapping
    ReadJournal.Page entries(Actor actor, @RequestParam(required = false) String person, @RequestParam(required = false) String action,
                             @RequestParam(required = false) String subjectType, @RequestParam(required = false) Long subjectId,
                             @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
                             @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
                             @RequestParam(required = false) Long after, @RequestParam(defaultValue = "50") int size) {
        return readJournal.readJournal(actor, new Filter(person, action, subjectType, subjectId, from, until), after, size);
    }

    @PostMapping("/verification")
    Outcome verify(Actor actor) {
        Verification result = verifyChain.verifyChain(actor);
        return new Outcome(result.intact(), result.entries(), result.headDigest(), result.damage());
    }

    record Outcome(boolean intact, long entries, String headDigest, VerifyChain.Damage damage) {
    }
}

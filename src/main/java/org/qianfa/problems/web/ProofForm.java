package org.qianfa.problems.web;

import java.time.LocalDate;
import org.qianfa.problems.FollowProblem.Proof;
import org.springframework.format.annotation.DateTimeFormat;

/** Evidence as somebody types it. */
record ProofForm(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day, String note, String document) {

    static ProofForm empty() {
        return new ProofForm(null, "", "");
    }

    Proof proof() {
        return new Proof(day, note, document);
    }
}

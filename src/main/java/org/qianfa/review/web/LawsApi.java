package org.qianfa.review.web;

import java.util.List;
import org.qianfa.proofreading.Provisions.Validity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proposes provisions of the register of laws while a legal basis is typed. The register is open to whoever signed in. */
@RestController
class LawsApi {

    private static final int MOST = 8;

    private final LawBasis basis;

    LawsApi(LawBasis basis) {
        this.basis = basis;
    }

    /** @param year the year in which it must have been in force */
    @GetMapping("/api/laws")
    List<Proposal> suggest(@RequestParam(defaultValue = "") String q, @RequestParam int year) {
        String typed = q.length() > 100 ? q.substring(0, 100) : q;
        return basis.suggest(typed, year, MOST).stream().map(p -> new Proposal(p.text(), p.validity(), basis.said(p, year))).toList();
    }

    /** @param label the validity in words */
    record Proposal(String text, Validity validity, String label) {
    }
}

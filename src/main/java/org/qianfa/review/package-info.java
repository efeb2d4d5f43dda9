/** Consultation, document check, legality review: annotations, opinions, answers, the opinion ledger. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "officialtext", "calendar", "workdays", "proofreading", "documents",
        "documents::reading", "documents::inspection", "documents::official", "documents::writing", "people", "shell", "cycle", "drafting"})
package org.qianfa.review;

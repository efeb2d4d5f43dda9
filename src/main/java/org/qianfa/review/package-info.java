/** Consultation, document check, legality review: annotations, opinions, answers, the opinion ledger. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "officialtext", "calendar", "documents", "documents::reading", "people", "cycle", "drafting"})
package org.qianfa.review;

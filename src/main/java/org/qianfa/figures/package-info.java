/**
 * The figure ledger of a report: what is counted, by whom, with which evidence; how figures are collected from
 * departments, derived from each other, and tied to the places in the text where they stand.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "officialtext", "documents::tables", "documents::inspection", "quantities", "people", "shell", "cycle", "drafting"})
package org.qianfa.figures;

/**
 * Proofreading in the house (校对): findings in the texts people work on, their dismissal with a reason, the gates before
 * consolidation and release, the rules as administrators set them, and the lists texts are held against.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "officialtext", "quantities", "proofreading",
        "proofreading::finding", "people", "shell", "cycle", "drafting", "review", "figures"})
package org.qianfa.checks;

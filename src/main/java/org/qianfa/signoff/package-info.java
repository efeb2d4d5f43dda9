/** Leaders' review, secrecy review, discussion, signature and seal, number, submission upward. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {
        "shared", "officialtext", "documents", "documents::official", "documents::writing", "people", "shell", "cycle", "drafting", "figures", "review", "checks",
        "proofreading", "proofreading::finding", "integrity"})
package org.qianfa.signoff;

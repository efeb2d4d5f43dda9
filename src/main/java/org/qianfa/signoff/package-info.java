/** Leaders' review, secrecy review, discussion, signature and seal, number, submission upward. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "officialtext", "people", "cycle", "drafting", "figures", "review", "checks", "proofreading", "proofreading::finding", "integrity"})
package org.qianfa.signoff;

/** The sample district: people and reports of an invented place, made through the same use cases as real ones. Profile {@code demo} only. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "officialtext", "shell", "people", "cycle",
        "proofreading", "proofreading::finding", "drafting", "figures", "checks", "review", "signoff", "publication", "workflow", "inbox"})
package org.qianfa.demo;

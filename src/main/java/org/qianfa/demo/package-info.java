/** The sample district: people and reports of an invented place, made through the same use cases as real ones. Profile {@code demo} only. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "officialtext", "documents::tables", "shell", "people", "cycle",
        "proofreading", "proofreading::finding", "drafting", "figures", "problems", "registers", "checks", "review", "signoff", "publication", "workflow", "inbox"})
package org.qianfa.demo;

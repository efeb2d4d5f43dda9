/** The archive package (档案包) of a report: everything that belongs to it in one file that can be read and checked without the product. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "officialtext", "documents", "documents::official", "documents::writing",
        "integrity", "dossier", "people", "drafting", "figures", "review", "signoff", "publication", "audit", "workflow"})
package org.qianfa.archive;

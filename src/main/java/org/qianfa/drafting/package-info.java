/** Reports, their sections and revisions: drafting, section review, consolidation, returns. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "officialtext", "documents", "documents::reading", "documents::official", "documents::writing", "people", "shell", "cycle"})
package org.qianfa.drafting;

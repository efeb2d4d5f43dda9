/** Reports, their sections and revisions: drafting, section review, consolidation, returns. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "officialtext", "people", "cycle"})
package org.qianfa.drafting;

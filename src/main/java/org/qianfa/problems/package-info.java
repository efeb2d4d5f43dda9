/**
 * The problems (问题) a unit's reports name, followed from year to year: causes, measures with those who lead them, progress,
 * evidence and how each ended; what is still missing, and the chapter of the next report that tells of it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "officialtext", "people", "shell", "cycle", "drafting", "figures"})
package org.qianfa.problems;

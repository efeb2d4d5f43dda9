/** Release by three reviewers, editions, the public portal. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "calendar", "workdays", "officialtext", "documents", "documents::official", "documents::writing", "people", "shell", "cycle", "drafting", "review", "signoff", "checks", "integrity"})
package org.qianfa.publication;

/** Release by three reviewers, editions, the public portal. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "calendar", "officialtext", "people", "cycle", "drafting", "review", "signoff", "checks", "integrity"})
package org.qianfa.publication;

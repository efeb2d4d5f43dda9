/** Release by three reviewers, editions, the public portal. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "officialtext", "people", "cycle", "drafting", "review", "signoff", "checks", "integrity"})
package org.qianfa.publication;

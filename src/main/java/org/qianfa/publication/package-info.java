/** Release by three reviewers, editions, the public portal. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "people", "cycle", "drafting", "review", "signoff"})
package org.qianfa.publication;

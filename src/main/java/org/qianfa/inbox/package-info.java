/** The work waiting for a person: a read table fed by what the workflow announces. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "people", "cycle", "drafting", "workflow", "shell"})
package org.qianfa.inbox;

/** The work waiting for a person: a read table fed by what the workflow announces. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "calendar", "people", "cycle", "drafting", "review", "shell", "workflow"})
package org.qianfa.inbox;

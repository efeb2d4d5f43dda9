/** The work waiting for a person: a read table fed by what the workflow announces. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "calendar", "workdays", "people", "cycle", "drafting", "review", "workflow", "shell"})
package org.qianfa.inbox;

/** The one door to the process engine: facts move tokens, delegates call use cases, tasks are announced. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "calendar", "workdays", "people", "cycle", "drafting", "cooperation", "figures", "review", "signoff", "publication", "checks"})
package org.qianfa.workflow;

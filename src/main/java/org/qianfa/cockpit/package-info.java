/** What administrators watch: diagrams with tokens, reports by stage and date, failed jobs. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "people", "cycle", "drafting", "workflow"})
package org.qianfa.cockpit;

/** What administrators watch: diagrams with tokens, reports by stage and date, failed jobs. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "calendar", "people", "cycle", "documents::tables", "drafting", "publication", "workflow"})
package org.qianfa.cockpit;

/** What administrators watch and do: reports by stage and date with forecasts, clocks, diagrams, interventions, health. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "calendar", "workdays", "people", "shell", "cycle", "documents::tables", "drafting", "publication", "workflow"})
package org.qianfa.cockpit;

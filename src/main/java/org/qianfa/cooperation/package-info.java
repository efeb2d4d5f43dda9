/** Working together on a report without moving the work: circulating it, asking for advice, countersigning a step. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "people", "cycle", "drafting", "shell"})
package org.qianfa.cooperation;

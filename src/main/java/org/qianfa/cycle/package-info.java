/** The year: outline templates, participating units, the dates planned back from 1 March and 1 April. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "calendar", "workdays", "people"})
package org.qianfa.cycle;

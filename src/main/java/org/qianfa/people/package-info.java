/**
 * Units, departments, users and the roles they hold. One installation is one house: its administrators keep all units
 * of it, whatever unit their role is held in.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
package org.qianfa.people;

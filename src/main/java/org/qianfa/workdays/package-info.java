/** The working days in force: the shipped calendar, what administrators entered since, and the days of single units. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "officialtext", "calendar"})
package org.qianfa.workdays;

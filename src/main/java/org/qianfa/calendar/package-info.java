/** Working days with the yearly transfer of holidays (调休), and dates counted in them. Pure Java, no arrow out. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.qianfa.calendar;

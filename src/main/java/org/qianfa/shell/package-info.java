/** What every page stands in: login, security, layout, language, error answers. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "calendar", "workdays", "people"})
package org.qianfa.shell;

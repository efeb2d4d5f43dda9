/** What every page stands in: login, security, layout, language, error answers. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "people"})
package org.qianfa.shell;

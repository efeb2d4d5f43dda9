/** Units, departments, users and the roles they hold. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
package org.qianfa.people;

/** The append-only, digest-chained record of every human action. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
package org.qianfa.audit;
